package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The numbers' charts, which add to the table and never replace it. */
class DutyChartsIT extends BrowserScenario {

    private static final String NUMBERS = "/desk/numbers";

    @BeforeEach
    void aContactWaits() {
        clock.moveTo("2026-03-03T14:05");
        received(Scenarios.sc07(), Channel.PHONE);
    }

    @Test
    void areDrawnFromTheTableUnderTheStrictPolicy() {
        Page page = withJavaScript();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);

        signsInAt(page, NUMBERS, "dswm1");

        assertThat(page.locator("canvas[data-drawn]")).hasCount(2);
        assertThat(page.locator("[data-week]")).hasCount(13);
        assertThat(page.evaluate("() => [...document.querySelectorAll('canvas')].every(canvas =>"
                        + " Chart.getChart(canvas).data.datasets[0].data.length === 13)"))
                .isEqualTo(true);
        assertThat(page.evaluate(
                        "() => Chart.getChart(document.querySelector('canvas')).data.datasets[0].data[12] === Number("
                                + "document.querySelector('[data-week]:last-child').dataset.received)"))
                .isEqualTo(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void areNotMissedWithoutJavaScript() {
        Page page = withoutJavaScript();

        signsInAt(page, NUMBERS, "dswm1");

        assertThat(page.locator(".ofd-charts")).isHidden();
        assertThat(page.locator("[data-week]").last()).containsText("2 Mar");
    }
}
