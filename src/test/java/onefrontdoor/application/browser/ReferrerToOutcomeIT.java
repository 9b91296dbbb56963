package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole way through the browser: from a worried school to the outcome that it may know. */
class ReferrerToOutcomeIT extends BrowserScenario {

    private static final String CONCERN = "Noor is often late since September and says she is hungry.";
    private static final String REASON = "One agency can help with breakfast club.";
    private static final String WHY_THERE = "School goes on with breakfast club, ZZ-Birch agreed.";

    @Test
    void aSchoolMakesContactAndReadsTheOutcomeOfTwoDecisions() {
        clock.moveTo("2026-03-03T14:05");
        Visitor school = new Visitor(withoutJavaScript()).answersAsASchool(CONCERN);
        school.sends();
        String reference = school.reference();
        String status = school.statusAddress();
        assertThat(reference).matches("C-2026-\\d{6}");
        runJobs();

        socialWorkManagerDecides(reference);
        runJobs();
        earlyHelpManagerDecides(reference);
        runJobs();

        school.page().navigate(status);
        assertThat(school.page().locator("main"))
                .containsText("A manager has decided that the family will be offered help.");
        assertThat(school.page().content()).doesNotContain("ZZ-Birch").doesNotContain(REASON);
    }

    @Test
    void theKeyboardAloneIsEnoughToMakeContact() {
        Visitor school = new Visitor(withoutJavaScript(), Hand.WITH_THE_KEYBOARD).answersAsASchool(CONCERN);

        school.sends();

        assertThat(school.reference()).matches("C-2026-\\d{6}");
    }

    private void socialWorkManagerDecides(String reference) {
        Tasklist desk = atTheDesk("dswm1");
        desk.shows("My team unclaimed");
        desk.picks(reference);
        assertThat(desk.form()).containsText(CONCERN);
        desk.claims();
        desk.chooses("Yes, I decide now with what there is");
        desk.chooses("Level 2a, vulnerable: a single agency");
        desk.chooses("Not met");
        desk.writes("Why?", REASON);
        desk.writes("Hand-over note for early help", "Ring after six.");
        desk.answers("Is an adult in this family at risk?", "No");
        desk.completes();
        keepsNothing(desk, REASON);
    }

    private void earlyHelpManagerDecides(String reference) {
        Tasklist desk = atTheDesk("dehm1");
        desk.shows("My team unclaimed");
        desk.picks(reference);
        assertThat(desk.form()).containsText(REASON);
        desk.claims();
        desk.chooses("Other early help service");
        desk.writes("Why?", WHY_THERE);
        desk.completes();
        keepsNothing(desk, WHY_THERE);
    }

    /** What is typed or shown stays on the server: a shared computer forgets it (design, section 5). */
    private void keepsNothing(Tasklist desk, String typed) {
        String stored = (String) desk.page()
                .evaluate("() => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])");
        assertThat(stored).doesNotContain(typed).doesNotContain(CONCERN).doesNotContain("ZZ-");
    }
}
