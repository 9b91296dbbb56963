package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.Map;
import onefrontdoor.application.Staff;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.frontdoor.ContactReceipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Walks through pages without JavaScript and lets axe see every state of each, wide and narrow (P35). */
abstract class PageStates extends BrowserScenario {

    protected Page page;
    protected Axe axe;
    protected Answering answering;
    private Page mirror;
    private boolean mirrorSignedIn;

    @BeforeEach
    void openAWindow() {
        clock.moveTo("2026-03-03T14:05");
        page = withoutJavaScript();
        mirror = withJavaScript();
        axe = new Axe(mirror);
        answering = new Answering(page);
    }

    @AfterEach
    void nothingShutsAnybodyOut() {
        System.out.printf(
                "P35: %d page states at two widths, %d violations %s%n",
                axe.states().size(), axe.violations().size(), axe.states());
        assertThat(axe.violations()).isEmpty();
    }

    /** The threshold of the one child on a contact, by the duty social worker manager. */
    protected void decided(ContactReceipt receipt, String level, String route) {
        TasklistUser socialWork = signedIn("dswm1");
        String task = socialWork.taskId(receipt.reference().value());
        socialWork.claim(task);
        assertThat(socialWork
                        .decideThreshold(task, TasklistUser.judgement(1, level, route, "Because."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    protected void sentTo(ContactReceipt receipt, String destination) {
        TasklistUser earlyHelp = signedIn("dehm1");
        String task = earlyHelp.taskId(receipt.reference().value());
        earlyHelp.claim(task);
        assertThat(earlyHelp
                        .complete(task, Map.of("children", List.of(TasklistUser.choice(1, destination, "Fits."))))
                        .statusCode())
                .isLessThan(300);
        runJobs();
    }

    /** The mirror too, once, since the style of some pages is for staff alone. */
    protected void signsIn(String login) {
        if (!mirrorSignedIn) {
            signIn(mirror, login);
            mirrorSignedIn = true;
        }
        signIn(page, login);
    }

    private static void signIn(Page window, String login) {
        Answering there = new Answering(window);
        window.navigate("/sign-in");
        there.fill(Map.of("username", login, "password", Staff.PASSWORD));
        there.press("Sign in");
        window.waitForURL(address -> !address.contains("/sign-in"));
    }

    /** The page that answers a form, known by one of its headings. */
    protected void looksAtHeading(String heading, String state) {
        PlaywrightAssertions.assertThat(page.locator("h1, h2").filter(new Locator.FilterOptions().setHasText(heading)))
                .isVisible();
        axe.looksAt(page, state);
    }

    protected void looksAt(String path) {
        looksAt(path, "as it is");
    }

    protected void looksAt(String path, String state) {
        page.navigate(path);
        assertThat(page.url()).as("nobody is led elsewhere").endsWith(path);
        axe.looksAt(page, path + " " + state);
    }
}
