package onefrontdoor.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.BreakGlass;
import onefrontdoor.frontdoor.CameBack;
import onefrontdoor.frontdoor.CaseDoor;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.frontdoor.CaseView;
import onefrontdoor.frontdoor.DutyBoard;
import onefrontdoor.frontdoor.Numbers;
import onefrontdoor.frontdoor.Reader;
import onefrontdoor.frontdoor.ReadingRoom;
import onefrontdoor.frontdoor.RestrictionSheets;
import onefrontdoor.frontdoor.StoryDrawing;
import onefrontdoor.frontdoor.StoryView;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest({CasePage.class, NumbersPage.class})
@Import(ClosedRecord.class)
@AutoConfigureMockMvc(addFilters = false)
class StaffPagesTests {

    private static final Reference REFERENCE = new Reference("C-2026-000123");
    private static final String PAYLOAD = "<script>alert(1)</script>[[${7*7}]]";
    private static final List<String> SHEET = List.of(
            "reference",
            "received",
            "decideBy",
            "urgency",
            "urgencyReason",
            "missing",
            "source",
            "referrer",
            "purpose",
            "concern",
            "goingWell",
            "immediacy",
            "indicatorsYes",
            "indicatorsNo",
            "address",
            "language",
            "interpreter",
            "familyKnows",
            "agreesToHelp",
            "agreesToSharing",
            "reasonNotAsked",
            "otherVersion");

    private static final Authentication MANAGER =
            new TestingAuthenticationToken("dswm1", null, "duty-social-work-manager", "another");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private ReadingRoom readingRoom;

    @MockitoBean
    private CaseProgress progress;

    @MockitoBean
    private DutyBoard board;

    @MockitoBean
    private CameBack cameBack;

    @MockitoBean
    private CaseDoor door;

    @MockitoBean
    private BreakGlass glass;

    @MockitoBean
    private RestrictionSheets restrictions;

    @MockitoBean
    private AlertLines alerts;

    @BeforeEach
    void everythingOpens() {
        given(door.opens(any(), any())).willReturn(true);
    }

    @Test
    void opensTheRecordForWhoeverIsSignedInWithTheirDesks() throws Exception {
        given(readingRoom.open(any(), any())).willReturn(Optional.of(view(null)));

        open("C-2026-000123").andExpect(status().isOk());

        verify(readingRoom)
                .open(REFERENCE, new Reader(new Actor("dswm1"), Set.of("duty-social-work-manager", "another")));
    }

    @Test
    void showsWordsAsWords() throws Exception {
        given(readingRoom.open(any(), any())).willReturn(Optional.of(view(null)));

        open("C-2026-000123")
                .andExpect(content()
                        .string(allOf(
                                containsString("&lt;script&gt;alert(1)&lt;/script&gt;[[${7*7}]]"),
                                not(containsString("<script>alert")),
                                not(containsString("49")))));
    }

    @Test
    void marksWhatWasSuperseded() throws Exception {
        given(readingRoom.open(any(), any())).willReturn(Optional.of(view(null)));

        open("C-2026-000123")
                .andExpect(
                        content().string(allOf(containsString("ofd-superseded"), containsString("Superseded at two"))));
    }

    @Test
    void leavesOutWhoLookedWhereThatIsNoneOfTheReadersBusiness() throws Exception {
        given(readingRoom.open(any(), any())).willReturn(Optional.of(view(null)));
        open("C-2026-000123").andExpect(content().string(not(containsString("Who has looked at this"))));

        given(readingRoom.open(any(), any()))
                .willReturn(Optional.of(view(List.of(new CaseView.Looked("hou1", 3, "Monday", "Tuesday")))));

        open("C-2026-000123")
                .andExpect(content().string(allOf(containsString("Who has looked at this"), containsString("hou1"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C-2026-000999", "nonsense", "C-1"})
    void answersAReferenceThatDoesNotOpenLikeOneThatCannotBe(String reference) throws Exception {
        given(door.opens(any(), any())).willReturn(false);

        String body = open(reference)
                .andExpect(status().isNotFound())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(body).contains("There is no record that you can open").doesNotContain(reference);
        verifyNoInteractions(readingRoom);
    }

    @Test
    void givesTheDrawingOfAProcessOrNothing() throws Exception {
        given(progress.picture("ContactTriageProcess", 3)).willReturn(Optional.of("<definitions/>"));

        browser.perform(get("/desk/processes/ContactTriageProcess/3"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
                .andExpect(content().string("<definitions/>"));
        browser.perform(get("/desk/processes/ContactTriageProcess/4")).andExpect(status().isNotFound());
    }

    @Test
    void saysADashAndNotNoughtWhereNothingWasDecided() throws Exception {
        given(board.now(new Actor("dswm1"))).willReturn(numbers());

        browser.perform(get("/desk/numbers").principal(MANAGER))
                .andExpect(content()
                        .string(allOf(
                                containsString("data-week=\"6 Apr\" data-received=\"4\" data-percent=\"66\""),
                                containsString("data-week=\"30 Mar\" data-received=\"0\">"),
                                containsString(">66%<"),
                                containsString(">–<"),
                                containsString("Not yet rated"))));
    }

    @Test
    void givesProgramsTheSameNumbers() throws Exception {
        given(board.now(new Actor("dswm1"))).willReturn(numbers());

        browser.perform(get("/desk/numbers.json").principal(MANAGER))
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.waiting.oldest.reference").value("C-2026-000123"))
                .andExpect(jsonPath("$.weeks[1].begins").value("2026-04-06"))
                .andExpect(jsonPath("$.weeks[1].decided.percent").value(66))
                .andExpect(jsonPath("$.weeks[0].decided.percent").doesNotExist())
                .andExpect(jsonPath("$.at").value("2026-04-08T09:00:00Z"));
    }

    private ResultActions open(String reference) throws Exception {
        return browser.perform(get("/contacts/" + reference).principal(MANAGER));
    }

    private static CaseView view(@Nullable List<CaseView.Looked> readers) {
        Map<String, Object> sheet = new HashMap<>();
        SHEET.forEach(name -> sheet.put(name, PAYLOAD));
        sheet.put("household", List.of());
        sheet.put("inPart", "");
        sheet.put("least", "");
        sheet.put("broughtAlong", "");
        Map<String, Object> child = new HashMap<>();
        List.of("number", "name", "age", "born", "sex", "school", "nhsNumber", "upn", "description")
                .forEach(name -> child.put(name, PAYLOAD));
        return new CaseView(
                new CaseView.Summary("OPEN", "2 hours left", List.of()),
                sheet,
                List.of(new CaseView.ChildPart(
                        child, List.of(new CaseView.Judged(true, "Not met", PAYLOAD, "dswm1", "at one", "at two")))),
                List.of(story(PAYLOAD)),
                List.of(new CaseView.Timed("1", PAYLOAD, "at two", PAYLOAD)),
                List.of(new CaseView.Line("at one", "dswm1", "NOTE", "Noted", PAYLOAD)),
                List.of(),
                readers,
                List.of());
    }

    private static Numbers numbers() {
        Instant now = Instant.parse("2026-04-08T09:00:00Z");
        Numbers.Share none = new Numbers.Share(0, 0, null);
        Numbers.Share two = new Numbers.Share(3, 2, 66);
        List<Numbers.Week> weeks = IntStream.range(0, 2)
                .mapToObj(week -> new Numbers.Week(
                        LocalDate.parse("2026-03-30").plusWeeks(week), week * 4L, week == 0 ? none : two))
                .toList();
        return new Numbers(
                now,
                new Numbers.Waiting(2, 1, 1, 1, new Numbers.Oldest("C-2026-000123", now, "1 day")),
                new Numbers.Day(4, two),
                List.of(),
                List.of(new Numbers.Group("NOT_RATED", 1, 0, none)),
                weeks);
    }

    private static StoryView story(String words) {
        StoryDrawing.Bar bar = new StoryDrawing.Bar(0, 720, StoryDrawing.Look.PLAN);
        StoryView.Line line = new StoryView.Line("at one", "at two", words, words, words, "C-2026-000123");
        return new StoryView(1, List.of(line), new StoryDrawing(List.of(bar)), words);
    }
}
