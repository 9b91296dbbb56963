package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.application.InFlight;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.TwelveRedesigns;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two process owners in front of their pages: a redesign is refused, mended, tried, made live and taken back (issue 8). */
class RedesignPagesIT extends BrowserScenario {

    private static final String TRIAGE = "processes/frontdoor/contact-triage.bpmn";
    private static final String DRAWN = "[data-drawn]";
    private static final String OPINION = "[data-element-id=Task_SecondOpinion]";
    private static final String THRESHOLD = "/models/ThresholdDecisionProcess";
    private static final Duration WITHIN = Duration.ofMinutes(2);

    @Autowired
    private RepositoryService models;

    @Autowired
    private RuntimeService runtime;

    private final List<String> complaints = new ArrayList<>();
    private long firstSet;
    private Page owner;
    private Page second;
    private Axe axe;

    @BeforeEach
    void twoOwnersSitDown() {
        firstSet = count("select max(number) from live_set");
        owner = atThePages("po1");
        second = atThePages("po2");
        Page mirror = withJavaScript();
        signsInAt(mirror, "/models", "po2");
        axe = new Axe(mirror);
    }

    @AfterEach
    void takeBack() {
        InFlight.end(runtime);
        database.sql("delete from live_set where number > ?").param(firstSet).update();
        NextVersion.takeBack(models);
    }

    @Test
    void aRedesignIsRefusedThenGoesLiveAndBack() {
        received(Scenarios.sc02(), Channel.PHONE);
        axe.looksAt(owner, "list");

        handsIn("Advice instead.", unsafe());
        assertThat(owner.locator(".govuk-error-summary"))
                .containsText(TRIAGE
                        + ", “Contact received”: A contact can reach an end from here without the threshold decision."
                        + " Let every way pass the call of “Threshold decision”, or of “Open case”.");
        assertThat(owner.locator("#purpose")).hasValue("Advice instead.");
        assertThat(owner.locator("#files-hint")).containsText("choose all files again");
        axe.looksAt(owner, "refused");

        handsIn("A second opinion for Red.", safe());
        showsWhatIsNewChangedAndGone();
        isEnlargedAndMovedByKeyboard();
        axe.looksAt(owner, "redesign");
        fitsAPhone(owner);
        assertThat(button(owner, "Try it on past contacts")).isVisible();
        assertThat(owner.locator("main")).containsText("A second person looks at it");
        assertThat(button(owner, "Make it live")).hasCount(0);

        second.navigate(owner.url());
        button(second, "Make it live").click();
        assertThat(second.locator(".govuk-tag")).hasText("Live now");
        second.navigate(THRESHOLD);
        assertThat(second.locator(OPINION)).isVisible();
        assertThat(note(second, "Task_DecideThreshold", "count")).hasText("1");
        axe.looksAt(second, "model");
        fitsAPhone(second);
        theCaseMovesToTheRedesign();

        second.navigate("/models");
        axe.looksAt(second, "list with a way back");
        button(second, "Go back to the set before").click();
        assertThat(second.locator("main")).containsText("The set before was made live again");
        second.navigate(THRESHOLD);
        assertThat(second.locator(DRAWN)).hasCount(1);
        assertThat(second.locator(OPINION)).hasCount(0);
        assertThat(complaints).isEmpty();
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void saysSoWhereAPictureCannotBeDrawn() {
        owner.route("**/drawing", route -> route.abort());

        owner.navigate(THRESHOLD);

        assertThat(owner.locator(".ofd-picture__lost")).containsText("could not be drawn");
        assertThat(owner.locator("#steps")).containsText("Decide threshold");
    }

    private void showsWhatIsNewChangedAndGone() {
        assertThat(owner.locator(DRAWN)).hasCount(3);
        assertThat(note(owner, "Task_SecondOpinion", "new")).hasText("new");
        assertThat(note(owner, "Flow_SomeChildForFamilySupport", "changed")).hasText("changed");
        assertThat(note(owner, "Task_ProposeFamilySupport", "gone")).hasText("gone");
        assertThat(owner.locator(".ofd-new" + OPINION)).isVisible();
        assertThat(owner.locator(".ofd-legend")).containsText("is added.");
        assertThat(owner.locator("#effect").locator(".."))
                .containsText("Threshold decision, version 1: 1 case at “Decide threshold”; can move");
    }

    private void isEnlargedAndMovedByKeyboard() {
        Locator frame = owner.locator(".ofd-picture__frame").last();
        int before = (int) frame.evaluate("frame => frame.scrollWidth");
        owner.locator("[data-zoom=larger]").last().press("Enter");
        owner.locator("[data-zoom=larger]").last().press("Enter");
        assertThat((int) frame.evaluate("frame => frame.scrollWidth")).isGreaterThan(before);
        frame.press("ArrowRight");
        owner.waitForFunction("frame => frame.scrollLeft > 0", frame.elementHandle());
        owner.locator("[data-zoom=whole]").last().press("Enter");
        assertThat((int) frame.evaluate("frame => frame.scrollWidth")).isEqualTo(before);
    }

    /** As two people see it: one orders it, the other lets the case move. */
    private void theCaseMovesToTheRedesign() {
        owner.navigate("/models/ContactTriageProcess");
        axe.looksAt(owner, "model with an earlier version");
        owner.getByLabel("Version 1: one case").check();
        owner.locator("#move-purpose").fill("The law changed.");
        button(owner, "Try it, and ask a second person").click();
        assertThat(owner.locator("h1")).hasText("Move cases: Contact triage");
        axe.looksAt(owner, "move");
        fitsAPhone(owner, ".govuk-tag");
        second.navigate(owner.url());
        assertThat(second.getByText("1 can move, 0 cannot")).isVisible();
        button(second, "Move the cases").click();
        assertThat(second.getByText("No case runs by version 1.")).isVisible();
        axe.looksAt(second, "moved");
    }

    private Page atThePages(String login) {
        Page page = windows.open(here().setViewportSize(1280, 900));
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> complain(message.text()));
        page.onRequest(request -> complain(request.url().replace(origin(), "")));
        signsInAt(page, "/models", login);
        return page;
    }

    /** Addresses of ours and the browser's own word that a page was refused are no complaints. */
    private void complain(String words) {
        if (!words.startsWith("/") && !words.startsWith("data:") && !words.contains("status of 422")) {
            complaints.add(words);
        }
    }

    private void handsIn(String purpose, Map<String, String> files) {
        owner.navigate("/models");
        owner.locator("#files")
                .setInputFiles(files.entrySet().stream()
                        .map(file -> new FilePayload(
                                Path.of(file.getKey()).getFileName().toString(),
                                "application/octet-stream",
                                file.getValue().getBytes(UTF_8)))
                        .toArray(FilePayload[]::new));
        owner.locator("#purpose").fill(purpose);
        button(owner, "Check and hand in").click(new ClickOptions().setTimeout(WITHIN.toMillis()));
    }

    private static Map<String, String> unsafe() {
        String triage = ModelSet.released().files().get(TRIAGE);
        return Map.of(TRIAGE, triage.replace("ThresholdDecisionProcess\"", "AdviceProcess\""));
    }

    private static Map<String, String> safe() {
        Map<String, String> files = new TreeMap<>();
        TwelveRedesigns.all().stream()
                .filter(one ->
                        List.of("a second opinion for Red", "a step less").contains(one.name()))
                .forEach(one -> files.putAll(one.files(ModelSet.released())));
        return files;
    }

    private static void fitsAPhone(Page page) {
        fitsAPhone(page, ".ofd-picture__canvas");
    }

    private static void fitsAPhone(Page page, String sight) {
        page.setViewportSize(390, 844);
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth"))
                .as(page.url())
                .isLessThanOrEqualTo(390);
        assertThat(page.locator(sight).first()).isVisible();
        page.setViewportSize(1280, 900);
    }

    private static Locator note(Page page, String step, String kind) {
        return page.locator("[data-container-id=" + step + "] .ofd-note--" + kind);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }
}
