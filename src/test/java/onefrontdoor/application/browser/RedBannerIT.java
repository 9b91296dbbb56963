package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** In Tasklist, where managers are, a Red contact stands above everything else until they have seen it. */
class RedBannerIT extends BrowserScenario {

    @Test
    void tellsOfARedContactCoversNothingAndIsGoneWhenSeen() {
        clock.moveTo("2026-03-13T16:10");
        database.sql("delete from red_alert_told").update();
        String reference = received(Scenarios.sc10(), Channel.PHONE).reference().value();

        Page page = atTheDesk("dswm1").page();

        Locator alert = page.locator(".ofd-alert").filter(new Locator.FilterOptions().setHasText(reference));
        assertThat(alert).containsText("decide by 8:10pm on Friday 13 March 2026");
        Assertions.assertThat(alert.locator("a").getAttribute("href")).contains("?task=");
        page.waitForFunction("() => document.querySelector('.tasks-list > header').getBoundingClientRect().top + 1"
                + " >= document.querySelector('.ofd-alerts').getBoundingClientRect().bottom");
        BoundingBox banner = page.locator(".ofd-alerts").boundingBox();
        BoundingBox list = page.locator(".tasks-list > header").boundingBox();
        Assertions.assertThat(list.y).isGreaterThanOrEqualTo(banner.y + banner.height - 1);
        alert.locator("a").click();
        assertThat(page.locator(".fjs-form")).containsText(reference);

        alert.locator("button").click();

        assertThat(alert).hasCount(0);
        Assertions.assertThat(
                        count("select count(*) from red_alert_told where person = 'dswm1' and seen_at is not null"))
                .isEqualTo(1);
    }
}
