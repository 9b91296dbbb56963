package onefrontdoor.application.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.application.Staff;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People in front of a browser, on the one running application of the tests. */
abstract class BrowserScenario extends FrontDoorScenario {

    @RegisterExtension
    final Windows windows = new Windows();

    /** The public pages work without JavaScript; so their tests go without. */
    Page withoutJavaScript() {
        return windows.open(here().setJavaScriptEnabled(false));
    }

    Page withJavaScript() {
        return windows.open(here());
    }

    /** At a desk of the front door: the screen for which Tasklist is dressed. */
    Tasklist atTheDesk(String login) {
        return Tasklist.signedIn(windows.open(here().setViewportSize(1366, 768)), login);
    }

    /** Opens a page of ours for staff by its address, and signs in on the way there. */
    void signsInAt(Page window, String path, String login) {
        window.navigate(path);
        Answering answering = new Answering(window);
        answering.fill(Map.of("username", login, "password", Staff.PASSWORD));
        answering.press("Sign in");
        window.waitForURL(address -> address.contains(path));
    }

    String origin() {
        return "http://localhost:" + port;
    }

    NewContextOptions here() {
        return new NewContextOptions().setBaseURL(origin());
    }
}
