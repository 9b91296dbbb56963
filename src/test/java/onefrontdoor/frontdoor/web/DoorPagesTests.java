package onefrontdoor.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import onefrontdoor.directory.Agencies;
import onefrontdoor.directory.Agency;
import onefrontdoor.frontdoor.ContactDraft;
import onefrontdoor.frontdoor.ContactDrafts;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.PhoneDraft;
import onefrontdoor.frontdoor.PhoneDrafts;
import onefrontdoor.frontdoor.PrivateSecret;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Captor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@WebMvcTest({
    QuestionPages.class,
    ListPages.class,
    SendPages.class,
    StartPage.class,
    StatusPage.class,
    DeskPage.class,
    ContactController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    AnswerChecks.class,
    BirthReader.class,
    ContactReader.class,
    WholeContact.class,
    CurrentDraft.class,
    AgencyContacts.class
})
class DoorPagesTests {

    private static final Cookie COOKIE = new Cookie(CurrentDraft.COOKIE, "s3cret");
    private static final PrivateSecret SECRET = new PrivateSecret("s3cret");
    private static final UUID KEY = UUID.fromString("7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11");
    private static final ContactReceipt RECEIPT =
            new ContactReceipt(new Reference("C-2026-000123"), KEY, Instant.parse("2026-03-30T16:00:00Z"));

    @TestConfiguration
    static class FixedTime {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);
        }
    }

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private FrontDoor frontDoor;

    @MockitoBean
    private ContactDrafts drafts;

    @MockitoBean
    private PhoneDrafts phoneDrafts;

    @Captor
    private ArgumentCaptor<Map<String, String>> phoneAnswers;

    @MockitoBean
    private Agencies agencies;

    @MockitoBean
    private AlertLines alerts;

    @BeforeEach
    void takesWhateverComes() {
        given(frontDoor.receive(any(), any())).willReturn(RECEIPT);
        given(drafts.open()).willReturn(SECRET);
        given(phoneDrafts.record(any(), any(), any())).willAnswer(call -> call.<Supplier<ContactReceipt>>getArgument(2)
                .get());
        for (String code : Set.of("school", "police")) {
            given(agencies.withCode(code)).willReturn(Optional.of(new Agency(code, "ZZ " + code, "2A")));
        }
    }

    @Test
    void saysOnTheFirstPageWhomToCallWhenAChildIsInDanger() throws Exception {
        browser.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("Is a child in danger now?"), containsString("tel:999"))));
    }

    @Test
    void beginsADraftWithTheFirstAnswerAndHidesItsSecretFromScripts() throws Exception {
        browser.perform(post("/contact/purpose").secure(true).param("purpose", "WORRY"))
                .andExpect(redirectedUrl("/contact/who-you-are"))
                .andExpect(header().string(
                                "Set-Cookie",
                                allOf(
                                        containsString("HttpOnly"),
                                        containsString("Secure"),
                                        containsString("SameSite=Lax"),
                                        not(containsString("Max-Age")))));
    }

    @Test
    void showsAgainWhatWasTypedAndSaysWhatToMend() throws Exception {
        givenDraft(Map.of("purpose", "WORRY"));

        browser.perform(post("/contact/concern").cookie(COOKIE).param("concern", "<script>x</script>".repeat(500)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("<title>Error: "),
                                containsString("href=\"#concern\""),
                                containsString("1,000 characters too long"),
                                containsString("aria-describedby=\"concern-hint concern-error\""),
                                containsString("&lt;script&gt;x&lt;/script&gt;"),
                                not(containsString("<script>x")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contact/purpose", "/contact/concern", "/contact/children", "/contact/check"})
    void showsTheReferenceInsteadOfTheFormOnceSent(String page) throws Exception {
        given(drafts.find(SECRET)).willReturn(Optional.of(new ContactDraft(KEY, Map.of(), RECEIPT)));

        browser.perform(get(page).cookie(COOKIE)).andExpect(redirectedUrl("/contact/done"));
    }

    @Test
    void saysByWhenInWordsAndInLocalTime() throws Exception {
        given(drafts.find(SECRET)).willReturn(Optional.of(new ContactDraft(KEY, Map.of(), RECEIPT)));

        browser.perform(get("/contact/done").cookie(COOKIE))
                .andExpect(content()
                        .string(allOf(
                                containsString("C-2026-000123"),
                                containsString("5:00pm on Monday 30 March 2026"),
                                containsString("/status/" + KEY))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contact/nothing", "/contact/children/21/name", "/contact/children/3/name", "/status/1"})
    void doesNotFindWhatIsNotThere(String page) throws Exception {
        givenDraft(Map.of("child-1-given-name", "Noor"));

        browser.perform(get(page).cookie(COOKIE)).andExpect(status().isNotFound());
    }

    @Test
    void answersAKeyThatNobodyHasLikeOneThatCannotBe() throws Exception {
        String unknown = page(get("/status/" + UUID.randomUUID()));
        String malformed = page(get("/status/nonsense"));

        assertThat(unknown).isEqualTo(malformed);
    }

    @Test
    void losesNothingWhenAnotherChildIsAddedOnTheTelephone() throws Exception {
        browser.perform(telephone("add-child").param("concern", "kept words"))
                .andExpect(redirectedUrl("/desk/contacts/new?draft=" + KEY));

        verify(phoneDrafts).keep(eq(KEY), eq(new Actor("cso1")), phoneAnswers.capture(), eq(false));
        given(phoneDrafts.find(KEY, new Actor("cso1")))
                .willReturn(Optional.of(new PhoneDraft(KEY, phoneAnswers.getValue(), false, Instant.EPOCH)));
        browser.perform(get("/desk/contacts/new?draft=" + KEY).principal(() -> "cso1"))
                .andExpect(content().string(allOf(containsString("kept words"), containsString("child-2-given-name"))));
    }

    @Test
    void recordsAContactByTelephoneOnceForTheOfficer() throws Exception {
        browser.perform(telephone("send").param("concern", "He will not sleep").param("postcode", "ZZ99 3VZ"))
                .andExpect(redirectedUrl("/desk/contacts/sent/" + KEY));

        assertThat(submitted().by().id()).isEqualTo("cso1");
        assertThat(submitted().token()).isEqualTo(KEY);
    }

    @Test
    void makesAContactForAnAgencyAndSaysWhereToLook() throws Exception {
        browser.perform(fromAgency("school", KEY.toString(), ContactApi.EXAMPLE))
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", "/status/" + KEY))
                .andExpect(jsonPath("$.reference").value("C-2026-000123"))
                .andExpect(jsonPath("$.decideBy").value(startsWith("2026-03-30T16:00")));
    }

    @Test
    void keepsTheKeysOfAgenciesApart() throws Exception {
        Set<UUID> tokens = new HashSet<>();
        for (String agency : Set.of("school", "police")) {
            browser.perform(fromAgency(agency, KEY.toString(), ContactApi.EXAMPLE));
        }

        ArgumentCaptor<Submission> sent = ArgumentCaptor.forClass(Submission.class);
        verify(frontDoor, org.mockito.Mockito.times(2)).receive(any(), sent.capture());
        sent.getAllValues().forEach(submission -> tokens.add(submission.token()));
        assertThat(tokens).hasSize(2).doesNotContain(KEY);
    }

    @Test
    void tellsARepeatFromAFirstRequest() throws Exception {
        given(frontDoor.receive(any(), any()))
                .willReturn(new ContactReceipt(RECEIPT.reference(), KEY, RECEIPT.decideBy(), true));

        browser.perform(fromAgency("school", KEY.toString(), ContactApi.EXAMPLE))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-a-uuid"})
    void refusesARequestWithoutAProperKey(String key) throws Exception {
        browser.perform(fromAgency("school", key, ContactApi.EXAMPLE))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"));
    }

    @Test
    void namesEveryFieldOfARequestThatIsToBeMended() throws Exception {
        String body =
                "{\"children\": [{\"nhsNumber\": \"9434765918\"}], \"worry\": {}, \"professional\": {\"name\": \"Sam\"}}";

        browser.perform(fromAgency("school", KEY.toString(), body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[*].field")
                        .value(org.hamcrest.Matchers.containsInAnyOrder(
                                "children[0].nhsNumber", "worry.concern", "professional.phone")))
                .andExpect(content().string(not(containsString("9434765918"))));
    }

    private void givenDraft(Map<String, String> answers) {
        given(drafts.find(SECRET)).willReturn(Optional.of(new ContactDraft(KEY, answers, null)));
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request)
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Submission submitted() {
        ArgumentCaptor<Submission> sent = ArgumentCaptor.forClass(Submission.class);
        verify(frontDoor).receive(any(), sent.capture());
        return sent.getValue();
    }

    private static MockHttpServletRequestBuilder telephone(String action) {
        Principal officer = () -> "cso1";
        return post("/desk/contacts/new")
                .principal(officer)
                .param("token", KEY.toString())
                .param("action", action)
                .param("child-1-given-name", "Rafi");
    }

    private static MockHttpServletRequestBuilder fromAgency(String agency, String key, String body) {
        Principal system = () -> agency;
        return post("/api/contacts")
                .principal(system)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
