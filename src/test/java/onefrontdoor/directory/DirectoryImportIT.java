package onefrontdoor.directory;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import onefrontdoor.directory.DirectoryImport.Outcome;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document is taken over as a whole or not at all, and the same one twice changes nothing. */
class DirectoryImportIT {

    private static final Actor STAFF = new Actor("dehm2");

    private final DirectoryDatabase directory = new DirectoryDatabase("directory_import");

    @Test
    void namesEverythingThatIsWrongAndTakesNothingOver() {
        ArrayNode services = ADirectory.of(5);
        ((ObjectNode) services.get(1)).remove("name");
        ((ObjectNode) services.get(2)).put("status", "open").put("assured_date", "last week");
        ((ObjectNode) services.get(4)
                        .path("service_at_locations")
                        .get(0)
                        .path("location")
                        .path("addresses")
                        .get(0))
                .remove("city");

        Outcome outcome = directory.imports(services.toString());

        assertThat(outcome.faults())
                .containsExactly(
                        "services[1].name is missing",
                        "services[2].status must be one of: active, inactive, defunct, temporarily closed",
                        "services[2].assured_date must be a date such as 2026-03-31",
                        "services[4].service_at_locations[0].location.addresses[0].city is missing");
        assertThat(directory.book.isEmpty()).isTrue();
    }

    /** The required fields and closed lists of Open Referral UK 3.0 (domain 3.6), one broken at a time. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
                    /id;
                    /name;
                    /status;
                    /status; "running"
                    /minimum_age; "five"
                    /organization/id;
                    /organization/name;
                    /organization/description;
                    /service_at_locations/0/id;
                    /service_at_locations/0/location/id;
                    /service_at_locations/0/location/location_type;
                    /service_at_locations/0/location/location_type; "boat"
                    /service_at_locations/0/location/latitude; "north"
                    /service_at_locations/0/location/addresses/0/id;
                    /service_at_locations/0/location/addresses/0/address_1;
                    /service_at_locations/0/location/addresses/0/city;
                    /service_at_locations/0/location/addresses/0/state_province;
                    /service_at_locations/0/location/addresses/0/postal_code;
                    /service_at_locations/0/location/addresses/0/country;
                    /service_at_locations/0/location/addresses/0/address_type;
                    /service_at_locations/0/location/addresses/0/address_type; "email"
                    /schedules/0/id;
                    /schedules/0/freq; "DAILY"
                    /schedules/0/opens_at; "nine"
                    /cost_options/0/id;
                    /service_areas/0/id;
                    /contacts/0/id;
                    /contacts/0/phones/0/id;
                    /contacts/0/phones/0/number;
                    /attributes/0/id;
                    /attributes/0/taxonomy_term/id;
                    /attributes/0/taxonomy_term/name;
                    /attributes/0/taxonomy_term/description;
                    /url; "javascript:alert(1)"
                    /organization/website; "ftp://example.test"
                    /x_one_front_door/places; -1
                    /x_one_front_door/levels/0; "5"
                    /id; "not-an-id"
                    /languages; "Polish"
                    """)
    void refusesWhatTheStandardDoesNotAllow(String pointer, String value) throws Exception {
        ArrayNode services = ADirectory.of(1);
        int last = pointer.lastIndexOf('/');
        var parent = services.get(0).at(pointer.substring(0, last));
        String field = pointer.substring(last + 1);
        if (value == null) {
            ((ObjectNode) parent).remove(field);
        } else if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(field), ADirectory.JSON.readTree(value));
        } else {
            ((ObjectNode) parent).set(field, ADirectory.JSON.readTree(value));
        }

        List<String> faults = OpenReferralDocument.read(services.toString()).faults();

        String place = "services[0]" + pointer.replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
        assertThat(faults).hasSize(1).first().asString().startsWith(place);
    }

    @Test
    void refusesWhatIsNoDirectory() {
        assertThat(directory.imports("<html>").faults()).containsExactly("The file is not JSON: look at line 1");
        assertThat(directory.imports("{}").faults())
                .containsExactly("The file holds neither a list of services nor a page with “contents”");
    }

    @Test
    void refusesServicesThatContradictEachOtherOrTellASecretPlace() {
        ArrayNode services = ADirectory.of(3);
        services.add(services.get(0).deepCopy());
        ((ObjectNode) services.get(1)).put("minimum_age", 19);
        ((ObjectNode) services.get(2).path("x_one_front_door")).put("confidential_address", true);
        String secret = services.get(2).findValue("postal_code").asText();
        ((ObjectNode) services.get(2)).put("description", "Come to " + secret.toUpperCase(Locale.ROOT));

        assertThat(directory.imports(services.toString()).faults())
                .containsExactly(
                        "service " + id(services, 1) + " has a minimum age above its maximum age",
                        "service " + id(services, 2) + " keeps its address secret and tells it in a text",
                        "service " + id(services, 3) + " is there twice");
    }

    @Test
    void keepsWhatStaffLearntUntilTheSourceSaysSomethingNew() {
        ArrayNode services = ADirectory.of(2);
        directory.imports(services.toString());
        UUID id = id(services, 0);
        directory.directory().change(id, new ServiceNews(ServiceStatus.PAUSED, 0, 90), STAFF);

        Outcome again = directory.imports(services.toString());

        assertThat(again).isEqualTo(new Outcome(List.of(), 0, 0, 2));
        ServiceEntry kept = directory.book.find(id).orElseThrow();
        assertThat(kept.status()).isEqualTo(ServiceStatus.PAUSED);
        assertThat(kept.places()).contains(0);
        assertThat(kept.waitingDays()).contains(90);
        assertThat(kept.confirmedBy()).isEqualTo("dehm2");
        assertThat(kept.confirmedAt()).isEqualTo(directory.clock.instant());
        assertThat(kept.document().path("assured_date").asText()).isEqualTo("2026-03-02");

        ((ObjectNode) services.get(0)).put("status", "active");
        ((ObjectNode) services.get(0)).put("name", "ZZ New name");
        assertThat(directory.imports(services.toString())).isEqualTo(new Outcome(List.of(), 0, 1, 1));
        assertThat(directory.book.find(id).orElseThrow().title()).isEqualTo("ZZ New name");
    }

    @Test
    void listsEntriesThatNobodyConfirmedForSixMonths() {
        ArrayNode services = ADirectory.of(4);
        ((ObjectNode) services.get(0)).put("assured_date", "2025-09-01");
        ((ObjectNode) services.get(1)).put("assured_date", "2025-09-02");
        ((ObjectNode) services.get(2)).remove("assured_date");
        ((ObjectNode) services.get(3)).put("assured_date", "2025-01-01").put("status", "defunct");
        for (int place = 0; place < 3; place++) {
            ((ObjectNode) services.get(place)).put("status", "active");
        }
        directory.imports(services.toString());

        Directory staffs = directory.directory();

        assertThat(staffs.stale()).extracting(ServiceEntry::id).containsExactly(id(services, 0), id(services, 2));
        assertThat(staffs.isStale(staffs.entry(id(services, 0)))).isTrue();
        assertThat(staffs.isStale(staffs.entry(id(services, 1)))).isFalse();
        staffs.confirm(id(services, 0), STAFF);
        assertThat(staffs.stale()).extracting(ServiceEntry::id).containsExactly(id(services, 2));
    }

    @Test
    void findsForStaffByNeedAgePostcodeAndLanguage() {
        directory.imports(ADirectory.shipped().toString());
        Directory staffs = directory.directory();
        UUID advice = staffs.needs().stream()
                .filter(need -> need.name().equals("Child development advice"))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(staffs.search(new ServicesSought().offering(advice).forAge(2).near("SL1 1AA")))
                .extracting(ServiceEntry::title)
                .containsExactly(
                        "Children's centre, Chalvey",
                        "Family friends at home",
                        "Health visiting",
                        "Targeted family support");
        assertThat(staffs.search(new ServicesSought().forUnborn().spokenIn("tamil")))
                .extracting(ServiceEntry::title)
                .containsExactly("Family friends at home");
        assertThat(staffs.languages()).contains("Polish", "Punjabi");
    }

    @Test
    void shipsADirectoryWithEveryDestinationThatTakesFamilies() {
        assertThat(directory.imports(ADirectory.shipped().toString()).faults()).isEmpty();

        assertThat(directory.directory().search(new ServicesSought()))
                .extracting(entry -> entry.agency().orElseThrow())
                .contains(
                        "targeted-family-support",
                        "targeted-youth-support",
                        "childrens-centre",
                        "other-early-help",
                        "other-specialist",
                        "universal-services");
        assertThat(directory.directory().needs()).hasSize(18);
    }

    private static UUID id(ArrayNode services, int place) {
        return UUID.fromString(services.get(place).path("id").asText());
    }
}
