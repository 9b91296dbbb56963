package onefrontdoor.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import onefrontdoor.directory.ADirectory;
import onefrontdoor.directory.DirectoryDatabase;
import onefrontdoor.directory.DirectoryImport.Outcome;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What was imported is what everybody gets, in the envelope and with the parameters of Open Referral UK 3.0. */
class OpenReferralFeedIT {

    private static final int MANY = 420;

    private final DirectoryDatabase directory = new DirectoryDatabase("open_referral");
    private final MockMvc feed = MockMvcBuilders.standaloneSetup(new OpenReferralController(directory.feed))
            .build();

    private JsonNode asked(String address) throws Exception {
        String answer = answer(address);
        return ADirectory.JSON.readTree(answer);
    }

    private String answer(String address) throws Exception {
        return feed.perform(get(URI.create("/open-referral" + address.replace("+", "%20"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void servesHundredsOfServicesFieldByFieldAsTheyWereImported() throws Exception {
        ArrayNode many = ADirectory.of(MANY);

        Outcome first = directory.imports(many.toString());
        Outcome again = directory.imports(many.toString());

        assertThat(first).isEqualTo(new Outcome(List.of(), MANY, 0, 0));
        assertThat(again).isEqualTo(new Outcome(List.of(), 0, 0, MANY));
        int fields = 0;
        for (JsonNode service : many) {
            JsonNode served = asked("/services/" + service.path("id").asText());
            assertThat(served).isEqualTo(service);
            fields += served.findParents("id").size();
        }
        assertThat(fields).isGreaterThan(MANY * 20);
        assertThat(listed("/services?per_page=200", MANY)).containsExactlyInAnyOrderElementsOf(ids(many));
        assertThat(listed("/service_at_locations?per_page=200", MANY)).hasSize(MANY);
    }

    /** Walks all pages and checks each envelope on the way. */
    private Set<String> listed(String address, int all) throws Exception {
        Set<String> ids = new TreeSet<>();
        int pages = (all + 199) / 200;
        for (int number = 1; number <= pages; number++) {
            JsonNode page = asked(address + "&page=" + number);
            assertThat(page.path("total_items").asInt()).isEqualTo(all);
            assertThat(page.path("total_pages").asInt()).isEqualTo(pages);
            assertThat(page.path("page_number").asInt()).isEqualTo(number);
            assertThat(page.path("size").asInt())
                    .isEqualTo(page.path("contents").size());
            assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
            assertThat(page.path("last_page").asBoolean()).isEqualTo(number == pages);
            assertThat(page.path("empty").booleanValue()).isFalse();
            page.path("contents").forEach(row -> ids.add(row.path("id").asText()));
        }
        return ids;
    }

    private static List<String> ids(JsonNode services) {
        List<String> ids = new ArrayList<>();
        services.forEach(service -> ids.add(service.path("id").asText()));
        return ids;
    }

    @Test
    void findsByEveryParameterOfTheStandard() throws Exception {
        directory.imports(ADirectory.shipped().toString());
        String parenting = "taxonomy_term_id=" + term("Parenting support");

        assertThat(names("/services?search=parenting+programme")).containsExactly("Parenting programme");
        assertThat(names("/services?" + parenting)).hasSize(5).contains("Targeted family support");
        assertThat(names("/services?" + parenting + "&minimum_age=0&maximum_age=5"))
                .hasSize(3)
                .allMatch(name -> name.startsWith("Children's centre"));
        assertThat(names("/services?taxonomy_id=" + taxonomy())).hasSize(16);
        assertThat(names("/services?taxonomy_id=" + UUID.randomUUID())).isEmpty();
        assertThat(names("/services?day=SU")).containsExactly("Help with domestic abuse");
        assertThat(names("/services?day=Wednesday&start_time=09:00&end_time=17:00"))
                .hasSize(16);
        assertThat(names("/services?start_time=09:01")).isEmpty();
        assertThat(names("/services?end_time=16:59")).isEmpty();
    }

    @Test
    void findsPlacesByPostcodeAndDistance() throws Exception {
        directory.imports(ADirectory.shipped().toString());

        assertThat(places("?postcode=SL2+1AA"))
                .contains("Targeted family support", "Children's centre, Britwell")
                .doesNotContain("Children's centre, Chalvey");
        assertThat(places("?postcode=ZZ99+3VZ&proximity=3000"))
                .contains("Targeted family support")
                .doesNotContain("Children's centre, Langley");
        assertThat(places("?postcode=ZZ99+3VZ&proximity=9000")).contains("Children's centre, Langley");
        assertThat(places("?postcode=EX1+1AA&proximity=9000")).isEmpty();
    }

    @Test
    void tellsNobodyWhereARefugeIs() throws Exception {
        ArrayNode all = ADirectory.of(3);
        ObjectNode refuge = (ObjectNode) all.get(1);
        ((ObjectNode) refuge.path("x_one_front_door")).put("confidential_address", true);
        refuge.put("x_found_at", "1 ZZ Secret Lane");
        JsonNode location = refuge.path("service_at_locations").get(0).path("location");

        assertThat(directory.imports(all.toString()).faults()).isEmpty();

        String served = answer("/services/" + refuge.path("id").asText());
        assertThat(served).contains(refuge.path("name").asText()).doesNotContain("Secret Lane", "location");
        assertThat(served)
                .doesNotContain(
                        location.findValue("postal_code").asText(),
                        location.path("id").asText());
        assertThat(answer("/services")).doesNotContain("Secret Lane");
        assertThat(asked("/service_at_locations").path("contents")).hasSize(2);
        assertThat(answer("/service_at_locations"))
                .doesNotContain(refuge.path("id").asText());
    }

    private List<String> names(String address) throws Exception {
        return asked(address).path("contents").findValuesAsText("name").stream()
                .filter(name -> !name.isEmpty())
                .filter(name -> services().contains(name))
                .toList();
    }

    private static List<String> services() {
        List<String> names = new ArrayList<>();
        ADirectory.shipped()
                .path("contents")
                .forEach(service -> names.add(service.path("name").asText()));
        return names;
    }

    private List<String> places(String query) throws Exception {
        List<String> names = new ArrayList<>();
        asked("/service_at_locations" + query)
                .path("contents")
                .forEach(place -> names.add(place.path("service").path("name").asText()));
        return names;
    }

    private String term(String name) throws Exception {
        for (JsonNode term : asked("/taxonomy_terms").path("contents")) {
            if (term.path("name").asText().equals(name)) {
                assertThat(asked("/taxonomy_terms/" + term.path("id").asText())).isEqualTo(term);
                return term.path("id").asText();
            }
        }
        throw new AssertionError("No term " + name);
    }

    private String taxonomy() throws Exception {
        JsonNode taxonomies = asked("/taxonomies").path("contents");
        assertThat(taxonomies).hasSize(1);
        assertThat(asked("/taxonomies/" + taxonomies.get(0).path("id").asText()))
                .isEqualTo(taxonomies.get(0));
        return taxonomies.get(0).path("id").asText();
    }
}
