package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case page's picture of the process; without it the page says the same in words. */
class ProcessPictureIT extends BrowserScenario {

    private static final String DRAWN = "[data-drawn]";

    private String reference;

    @BeforeEach
    void aContactWaitsForTheManager() {
        clock.moveTo("2026-03-03T14:05");
        reference = received(Scenarios.sc07(), Channel.PHONE).reference().value();
    }

    @Test
    void outlinesTheCurrentStepUnderTheStrictPolicy() {
        Page page = withJavaScript();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);

        signsInAt(page, "/contacts/" + reference, "dswm1");

        assertThat(page.locator(DRAWN)).hasCount(2);
        assertThat(page.locator(".ofd-current")).hasCount(2);
        assertThat(page.locator(".ofd-current[data-element-id=CallActivity_ThresholdDecision]"))
                .isVisible();
        assertThat(page.locator(".ofd-current[data-element-id=Task_DecideThreshold]"))
                .isVisible();
        assertThat(complaints).isEmpty();
    }

    /** The licence of bpmn-js asks for it. */
    @Test
    void showsTheWatermarkInFull() {
        Page page = withJavaScript();

        signsInAt(page, "/contacts/" + reference, "dswm1");

        assertThat(page.locator(DRAWN)).hasCount(2);
        for (int number = 0; number < 2; number++) {
            Locator watermark = page.locator(".bjs-powered-by").nth(number);
            watermark.scrollIntoViewIfNeeded();
            assertThat(watermark).isVisible();
            assertThat(
                            (boolean)
                                    watermark.evaluate(
                                            "mark => { const box = mark.getBoundingClientRect();"
                                                    + " return mark.contains(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)) }"))
                    .as("nothing lies over it")
                    .isTrue();
            assertThat(isWithin(
                            watermark.boundingBox(),
                            page.locator(".ofd-picture__frame").nth(number).boundingBox()))
                    .isTrue();
        }
    }

    @Test
    void saysTheSameInWordsWithoutJavaScript() {
        Page page = withoutJavaScript();

        signsInAt(page, "/contacts/" + reference, "dswm1");

        assertThat(page.locator("#current")).containsText("Decide threshold, for Duty social work managers, due");
        assertThat(page.locator(".ofd-pictures")).isHidden();
    }

    private static boolean isWithin(BoundingBox inner, BoundingBox outer) {
        return inner.x >= outer.x
                && inner.y >= outer.y
                && inner.x + inner.width <= outer.x + outer.width
                && inner.y + inner.height <= outer.y + outer.height;
    }
}
