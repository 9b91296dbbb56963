package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** GOV.UK's style alone asks for fonts whose licence the council has not; so it comes with ours or not at all. */
class StyleArrivesWholeIT extends BrowserScenario {

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksForNoFontAlthoughOurOwnStyleIsLost() {
        Page page = withoutJavaScript();
        page.onRequest(request -> asked.add(request.url()));
        page.route("**/one-front-door.css", Route::abort);

        page.navigate("/sign-in");
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(asked)
                .anyMatch(address -> address.endsWith("govuk-frontend.min.css"))
                .noneMatch(address -> address.contains("/fonts/"));
    }
}
