package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.application.Staff;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.assessment.Field;
import onefrontdoor.assessment.Part;
import onefrontdoor.assessment.Topic;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.assessment.WritingDesk;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.Scenarios;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An assessment from its beginning until it counts: two authors at once, a session that ends, and a manager's check. */
class AssessmentPagesIT extends PageStates {

    private static final Reference PLAN = new Reference("P-2026-000045");
    private static final String PATH = "/assessments/" + PLAN;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private WritingDesk writing;

    @Test
    void anAssessmentIsWrittenByTwoAndChecked() {
        begun();
        signsIn("lp1");
        looksAt("/assessments");
        looksAt(PATH);
        page.fill("#name", "Ewa ZZ-Cedar");
        answering.press("Add a parent or carer");
        looksAtHeading("There is a problem", PATH + " with an error");
        page.fill("#relation", "Mother");
        answering.press("Add a parent or carer");
        page.selectOption("#author", "lp2");
        answering.press("Let them write");
        looksAt(PATH + "/child-1");
        twoWriteAtOnce();
        comesBackAfterTheSessionHasEnded();
        looksAt(PATH + "/print");
        isSubmittedAndChecked();
    }

    private void begun() {
        ContactReceipt school = received(Scenarios.sc02(), Channel.API);
        decided(school, "LEVEL_2B", "NOT_SOCIAL_CARE");
        sentTo(school, "CHILDRENS_CENTRE");
        String contact = school.reference().value();
        planned(contact);
        runtime.startProcessInstanceByKey(
                "EarlyHelpAssessmentProcess",
                PLAN.value(),
                Map.of("planReference", PLAN.value(), "contactReference", contact, "writer", "lp1"));
        runJobs();
    }

    private void planned(String contact) {
        database.sql("insert into plan (reference, contact_reference, state, holder, decided_at, begun_at,"
                        + " last_activity_at) values (?, ?, 'PROPOSED', 'EARLY_HELP', now(), now(), now())")
                .params(PLAN.value(), contact)
                .update();
        database.sql("insert into plan_child (decision, plan, child, number, level, agency, joined_at)"
                        + " select gen_random_uuid(), ?, h.id, h.number, 'LEVEL_2B', 'childrens-centre', now()"
                        + " from child h join contact c on c.id = h.contact where c.reference = ?")
                .params(PLAN.value(), contact)
                .update();
    }

    private void twoWriteAtOnce() {
        Page second = withJavaScript();
        signsInAt(second, PATH + "/child-1", "lp2");
        page.fill("#IMPACT", "She is tired at school.");
        answering.press("Save and go back");

        second.fill("#IMPACT", "She misses Mondays.");

        assertThat(second.locator("#IMPACT-kept")).containsText("Both texts are kept");
        second.reload();
        assertThat(second.locator("#IMPACT")).containsText("She is tired at school.");
        assertThat(second.locator("#IMPACT")).containsText("She misses Mondays.");
        axe.looksAt(second, PATH + "/child-1 with two texts");
        second.getByText("Keep both, one after the other").click();
        assertThat(second.locator("#IMPACT")).hasValue("She is tired at school.\n\nShe misses Mondays.");
        second.fill("#DEVELOPMENT_NEEDS", "Speech");
        assertThat(second.locator("#DEVELOPMENT_NEEDS-kept")).hasText("Kept");
        assertThat(text("DEVELOPMENT_NEEDS")).isEqualTo("Speech");
    }

    private void comesBackAfterTheSessionHasEnded() {
        page.navigate(PATH + "/child-1");
        page.fill("#CHILD_WORDS", "I like the swings.");
        page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
        answering.press("Save and go back");
        answering.fill(Map.of("username", "lp1", "password", Staff.PASSWORD));
        answering.press("Sign in");
        page.waitForURL(address -> !address.contains("/sign-in"));

        assertThat(text("CHILD_WORDS")).isEqualTo("I like the swings.");
    }

    private void isSubmittedAndChecked() {
        TasklistUser lead = signedIn("lp1");
        String task = lead.taskId(PLAN.value());
        assertThat(lead.complete(task, Map.of()).body()).contains("Fathers").doesNotContain("ZZ-Cedar");
        writesTheRest();
        page.navigate(PATH);
        answering.press("Submit for checking");
        assertThat(page.locator("main")).containsText("With a manager for checking");
        TasklistUser manager = signedIn("dehm1");
        String check = manager.taskId(PLAN.value());
        manager.claim(check);
        assertThat(manager.complete(check, Map.of("quality", "RETURNED", "found", "Ask the father."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        page.navigate(PATH);
        assertThat(page.locator("main")).containsText("Ask the father.");
        axe.looksAt(page, PATH + " returned");
        assertThat(lead.taskId(PLAN.value())).isNotEqualTo(task);
    }

    private void writesTheRest() {
        Viewer lead = new Viewer(new Actor("lp1"), Set.of());
        Stream.of(Part.FAMILY, Part.child(1), Part.read("parent-1").orElseThrow())
                .flatMap(part -> Stream.of(Topic.values())
                        .filter(topic -> topic.isAbout(part))
                        .map(topic -> new Field(part, topic)))
                .filter(field -> text(field.topic().name()).isEmpty())
                .forEach(field -> writing.save(PLAN, field, new WritingDesk.Typed(0, "None"), lead));
    }

    private String text(String topic) {
        return database.sql("select coalesce((select words from assessment_text where plan_reference = ? and topic = ?"
                        + " order by version desc limit 1), '')")
                .params(PLAN.value(), topic)
                .query(String.class)
                .single();
    }
}
