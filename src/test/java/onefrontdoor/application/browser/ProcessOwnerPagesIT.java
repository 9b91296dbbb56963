package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onefrontdoor.application.InFlight;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.process.TwelveRedesigns;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A process owner's way from a model to a live redesign and back, as two people see it; every page by axe (P35). */
class ProcessOwnerPagesIT extends PageStates {

    private static final String TRIAGE = "contact-triage.bpmn";

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService cases;

    private final List<String> complaints = new ArrayList<>();
    private int firstSet;
    private Page first;
    private Page second;

    @BeforeEach
    void twoProcessOwnersAndAContactThatWaits() {
        firstSet = database.sql("select max(number) from live_set")
                .query(Integer.class)
                .single();
        received(Scenarios.sc02(), Channel.PHONE);
        signsIn("po1");
        first = drawing("po1");
        second = drawing("po2");
    }

    @AfterEach
    void takeBack() {
        InFlight.end(cases);
        database.sql("delete from live_set where number > ?").param(firstSet).update();
        NextVersion.takeBack(models);
    }

    @Test
    void fromAModelToALiveRedesignAndBack() {
        looksAt("/models", "one set");
        first.navigate("/models/ContactTriageProcess");
        assertThat(first.locator("[data-drawn] .ofd-note--count")).hasText("1");
        assertThat(first.getByText("under a minute").first()).isVisible();
        looksAt("/models/ContactTriageProcess", "with its steps");

        handsIn("Quicker.", TRIAGE, ours(TRIAGE).replace("ThresholdDecisionProcess\"", "AdviceProcess\""));
        assertThat(page.locator(".govuk-error-summary"))
                .containsText("A contact can reach an end from here without the threshold decision");
        assertThat(page.locator("#purpose")).hasValue("Quicker.");
        axe.looksAt(page, "/models with what the check refuses");

        Map<String, String> taskMore = TwelveRedesigns.all().get(6).files(new NextVersion().set());
        String redesign = handsIn(
                "Look once more.",
                "overdue-review.bpmn",
                taskMore.values().iterator().next());
        axe.looksAt(page, redesign + " for its owner");
        first.navigate(redesign);
        assertThat(first.locator("[data-drawn]")).hasCount(1);
        assertThat(first.locator("[data-drawn] .ofd-note--new").first()).hasText("new");
        assertThat(first.getByText("You handed this in.")).isVisible();

        second.navigate(redesign);
        assertThat(second.getByText("Try it on past contacts")).isVisible();
        press(second, "Make it live");
        assertThat(second.locator(".govuk-tag")).hasText("Live now");
        looksAt(redesign, "live");

        movesTheContact();
        page.navigate("/models");
        axe.looksAt(page, "/models with two sets");
        press(first, "/models", "Go back to the set before");
        looksAt("/models/OverdueReviewProcess", "gone back");
        assertThat(page.locator(".govuk-caption-l")).containsText("Version 3");
        assertThat(complaints)
                .as("nothing comes from elsewhere, and every drawing is drawn")
                .isEmpty();
    }

    private void movesTheContact() {
        page.navigate("/models/ContactTriageProcess");
        axe.looksAt(page, "/models/ContactTriageProcess with an earlier version");
        page.getByLabel("Version 1: one case").check();
        page.locator("#move-purpose").fill("The law changed.");
        answering.press("Try it, and ask a second person");
        assertThat(page.locator("h1")).hasText("Move cases: Contact triage");
        String order = page.url().substring(origin().length());
        axe.looksAt(page, order + " for its owner");
        second.navigate(order);
        assertThat(second.getByText("1 can move, 0 cannot")).isVisible();
        press(second, "Move the cases");
        assertThat(second.getByText("No case runs by version 1.")).isVisible();
        looksAt(order, "carried out");
    }

    private String handsIn(String purpose, String file, String text) {
        page.navigate("/models");
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        page.locator("#files").setInputFiles(new FilePayload(file, "application/octet-stream", content));
        page.locator("#purpose").fill(purpose);
        page.locator("form[enctype] button").click();
        return page.url().substring(origin().length());
    }

    private static String ours(String file) {
        return new NextVersion()
                .set().files().entrySet().stream()
                        .filter(one -> one.getKey().endsWith("/" + file))
                        .flatMap(one -> Stream.of(one.getValue()))
                        .findFirst()
                        .orElseThrow();
    }

    private Page drawing(String login) {
        Page window = withJavaScript();
        window.onConsoleMessage(message -> complaints.add(message.text()));
        window.onPageError(complaints::add);
        signsInAt(window, "/models", login);
        return window;
    }

    private static void press(Page window, String address, String button) {
        window.navigate(address);
        press(window, button);
    }

    private static void press(Page window, String button) {
        window.locator("button")
                .filter(new Locator.FilterOptions().setHasText(button))
                .click();
        window.waitForLoadState();
    }
}
