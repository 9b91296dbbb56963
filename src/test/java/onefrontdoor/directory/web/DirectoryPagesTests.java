package onefrontdoor.directory.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onefrontdoor.directory.ADirectory;
import onefrontdoor.directory.Directory;
import onefrontdoor.directory.DirectoryImport;
import onefrontdoor.directory.EntryReview;
import onefrontdoor.directory.LocalArea;
import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.directory.ServiceEntry;
import onefrontdoor.directory.ServiceNews;
import onefrontdoor.directory.ServiceStatus;
import onefrontdoor.directory.UnmetNeed;
import onefrontdoor.directory.UnmetNeeds;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(
        controllers = {DirectoryPages.class, KeepingPages.class, UnmetNeedPages.class, ReviewPages.class},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "onefrontdoor.frontdoor..*"))
@AutoConfigureMockMvc(addFilters = false)
class DirectoryPagesTests {

    private static final JsonNode BRITWELL =
            ADirectory.shipped().path("contents").get(3);
    private static final JsonNode REFUGE = ADirectory.shipped().path("contents").get(11);
    private static final TestingAuthenticationToken KEEPER =
            new TestingAuthenticationToken("dehm1", "", "duty-early-help-manager");
    private static final TestingAuthenticationToken OFFICER =
            new TestingAuthenticationToken("cso1", "", "customer-support-officer");

    @Autowired
    private MockMvc pages;

    @MockitoBean
    private Directory directory;

    @MockitoBean
    private DirectoryImport importing;

    @MockitoBean
    private ReviewDesk reviews;

    @MockitoBean
    private UnmetNeeds unmet;

    @MockitoBean
    private Clock clock;

    @BeforeEach
    void oneService() {
        ServiceEntry entry = new ServiceEntry(BRITWELL, null, null);
        given(directory.entry(entry.id())).willReturn(entry);
        given(directory.search(any())).willReturn(List.of(entry));
        given(directory.areas())
                .willReturn(
                        List.of(new LocalArea("Central", List.of("SL1"), "Asha ZZ-Lindqvist", "Tom ZZ-Okafor", "")));
    }

    @Test
    void theNumberOfATaskLeadsToTheEntryAndAKeeperNamesTheDeskThatIsAsked() throws Exception {
        Reference number = new Reference("S-2026-000012");
        UUID service = UUID.fromString(id());
        given(reviews.review(number)).willReturn(new EntryReview(number, service, "head-of-service"));

        pages.perform(get("/directory/reviews/S-2026-000012")).andExpect(redirectedUrl("/directory/services/" + id()));
        pages.perform(post("/directory/keep/" + id() + "/keeper")
                        .param("desk", "head-of-service")
                        .principal(KEEPER))
                .andExpect(redirectedUrl("/directory/services/" + id()));

        verify(reviews).keptBy(service, "head-of-service", new Actor("dehm1"));
    }

    private static String id() {
        return BRITWELL.path("id").asText();
    }

    @Test
    void listsWhatFitsAndSaysThatAServiceIsFull() throws Exception {
        pages.perform(post("/directory").principal(OFFICER).param("age", "2").param("postcode", "SL2 1AA"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("1 service"),
                                containsString("Britwell"),
                                containsString(">Full<"),
                                containsString("Waits 21 days"))));
    }

    @Test
    void asksAgainForWhatIsNoAgeAndNoPostcode() throws Exception {
        pages.perform(post("/directory").principal(OFFICER).param("age", "two").param("postcode", "Slough"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(allOf(containsString("whole years"), containsString("such as SL1 1AA"))));

        verify(directory, never()).search(any());
    }

    @Test
    void showsAServiceToEverybodyAndItsKeepingToKeepers() throws Exception {
        pages.perform(get("/directory/services/" + id()).principal(OFFICER))
                .andExpect(content()
                        .string(allOf(
                                containsString("Every family with a child under five"),
                                not(containsString("/directory/keep/")))));
        pages.perform(get("/directory/services/" + id()).principal(KEEPER))
                .andExpect(content().string(containsString("/directory/keep/" + id() + "/confirm")));
    }

    @Test
    void confirmsAndChanges() throws Exception {
        ServiceEntry entry = directory.entry(new ServiceEntry(BRITWELL, null, null).id());

        pages.perform(post("/directory/keep/" + id() + "/confirm").principal(KEEPER))
                .andExpect(redirectedUrl("/directory/services/" + id()));
        pages.perform(post("/directory/keep/" + id())
                        .principal(KEEPER)
                        .param("status", "PAUSED")
                        .param("places", "")
                        .param("waitingDays", "30"))
                .andExpect(redirectedUrl("/directory/services/" + id()));

        verify(directory).confirm(entry.id(), new Actor("dehm1"));
        verify(directory).change(entry.id(), new ServiceNews(ServiceStatus.PAUSED, null, 30), new Actor("dehm1"));
    }

    @Test
    void refusesANumberOfPlacesThatIsNone() throws Exception {
        pages.perform(post("/directory/keep/" + id())
                        .principal(KEEPER)
                        .param("status", "ACTIVE")
                        .param("places", "many"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("0 when it is full")));

        verify(directory, never()).change(any(), any(), any());
    }

    @Test
    void namesEveryFaultOfADocument() throws Exception {
        given(importing.take("[{}]", new Actor("dehm1")))
                .willReturn(new DirectoryImport.Outcome(
                        List.of("services[0].id is missing", "services[0].name is missing"), 0, 0, 0));

        pages.perform(multipart("/directory/keep/import").file(file("[{}]")).principal(KEEPER))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("services[0].id is missing"),
                                containsString("services[0].name is missing"))));
    }

    @Test
    void listsEntriesToConfirm() throws Exception {
        given(directory.stale()).willReturn(List.of(new ServiceEntry(BRITWELL, null, null)));

        pages.perform(get("/directory/keep/stale"))
                .andExpect(content().string(allOf(containsString("Britwell"), containsString("Never"))));
    }

    @Test
    void saysWhatBecameOfADocument() throws Exception {
        given(importing.take("[]", new Actor("dehm1"))).willReturn(new DirectoryImport.Outcome(List.of(), 3, 2, 1));

        pages.perform(multipart("/directory/keep/import").file(file("[]")).principal(KEEPER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("3 new, 2 changed, 1 unchanged")));
    }

    @Test
    void showsNobodyWhereARefugeIs() throws Exception {
        ServiceEntry refuge = new ServiceEntry(REFUGE, null, null);
        given(directory.entry(refuge.id())).willReturn(refuge);

        pages.perform(get("/directory/services/" + refuge.id()).principal(KEEPER))
                .andExpect(content().string(containsString("address of this service is secret")));
    }

    @Test
    void listsUnmetNeedAndGivesItAsATableThatNoSpreadsheetRuns() throws Exception {
        given(clock.instant()).willReturn(Instant.parse("2026-03-02T10:20:00Z"));
        UnmetNeed full = new UnmetNeed(
                "=Parenting, support",
                "SL2",
                "LEVEL_2B",
                UnmetNeed.Cause.FULL,
                null,
                Instant.parse("2026-03-01T10:00:00Z"));
        given(unmet.since(Instant.parse("2025-03-02T10:20:00Z"))).willReturn(List.of(full));

        pages.perform(get("/directory/keep/unmet"))
                .andExpect(content().string(allOf(containsString("SL2"), containsString("Service full"))));
        pages.perform(get("/directory/keep/unmet.csv"))
                .andExpect(content()
                        .string("day,need,district,level,cause,service\r\n"
                                + "\"2026-03-01\",\"'=Parenting, support\",\"SL2\",\"2b\",\"FULL\",\"\"\r\n"));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("document", "zz.json", "application/json", text.getBytes(StandardCharsets.UTF_8));
    }
}
