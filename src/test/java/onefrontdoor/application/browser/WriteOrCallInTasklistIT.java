package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import java.util.List;
import onefrontdoor.correspondence.Occasion;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.MessageState;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A Customer Support Officer reads whom to call and what to say, calls, and records it. */
class WriteOrCallInTasklistIT extends BrowserScenario {

    @Autowired
    private Correspondence correspondence;

    @Test
    void anOfficerCallsAndRecordsIt() {
        clock.moveTo("2026-03-03T14:05");
        Reference reference = received(Scenarios.sc02(), Channel.PHONE).reference();
        correspondence.alert(reference, List.of("no address"), clock.instant());

        Tasklist desk = atTheDesk("cso1");
        desk.shows("My team unclaimed");
        desk.picks(reference.value());
        assertThat(desk.form()).containsText("no address");
        assertThat(desk.form()).containsText("A task at your desk cannot wait.");
        desk.claims();
        desk.chooses("By telephone");
        desk.writes("On which day did you tell them?", "03/03/2026");
        desk.writes("What did you say, or why was it not possible?", "Rang the duty manager.");
        desk.page().screenshot(new ScreenshotOptions().setPath(Path.of("target/write-or-call.png")));
        desk.completes();

        assertThat(correspondence.on(reference))
                .filteredOn(message -> message.kind() == Occasion.ALERT)
                .singleElement()
                .satisfies(message -> assertThat(message.state()).isEqualTo(MessageState.TOLD));
    }
}
