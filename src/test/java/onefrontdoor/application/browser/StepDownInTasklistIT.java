package onefrontdoor.application.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static onefrontdoor.application.TasklistUser.judgement;
import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import onefrontdoor.application.SocialCareSystem;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.FamilyAwareness;
import org.junit.jupiter.api.Test;

/** A social worker asks early help to take a child over, and the duty early help manager decides, each at their own page (SC19). */
class StepDownInTasklistIT extends BrowserScenario {

    private static final Pattern CENTRE = Pattern.compile("Children.s centre");
    private static final Pattern ACCEPTED =
            Pattern.compile("Early help accepted at .*level 2b.*, with .* They fit\\.", Pattern.CASE_INSENSITIVE);

    private String reference;

    @Test
    void isAskedOnThePageAndDecidedInTasklist() {
        socialCareHasTheChild();
        clock.moveTo("2026-03-26T10:00");
        Page worker = withJavaScript();
        signsInAt(worker, "/step-downs/new", "csw1");
        asks(worker);
        assertThat(worker.locator("main")).containsText("Early help answers by Friday 27 March 2026");

        Tasklist desk = atTheDesk("dehm1");
        desk.shows("My team unclaimed");
        desk.picks(reference);
        assertThat(desk.form()).containsText("Goals met; routines hold.");
        desk.claims();
        desk.chooses("Yes: a service is asked now");
        desk.chooses("Level 2b: several agencies, with a plan");
        desk.chooses("Children's centre");
        desk.writes("Why?", "They fit.");
        desk.page().screenshot(new ScreenshotOptions().setPath(Path.of("target/step-down.png")));
        desk.completes();

        worker.reload();
        assertThat(worker.locator("main")).containsText(ACCEPTED);
        assertThat(worker.locator("main")).containsText("Do not close it yet.");
        press(worker, AriaRole.LINK, "Ask for a brother or sister");
        assertThat(worker.getByLabel("Why can the child leave social care?")).hasValue("Goals met; routines hold.");
        assertThat(worker.getByLabel("Number of the child on that contact")).hasValue("");
        assertThat(worker.getByLabel("It agreed")).not().isChecked();
    }

    private void socialCareHasTheChild() {
        clock.moveTo("2026-03-02T10:20");
        AContact told = aContact()
                .about(AContact.child("Ivo ZZ-Sorrel", Birth.on(LocalDate.parse("2018-06-22")), Sex.MALE))
                .withFamily(new FamilyAwareness(Answer.YES, Agreement.AGREED, Agreement.AGREED, null));
        reference = received(told.make(), Channel.PUBLIC_PAGE).reference().value();
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        assertThat(manager.decideThreshold(task, judgement(1, "LEVEL_3", "SECTION_17", "Needs social care."))
                        .statusCode())
                .isLessThan(300);
        runJobs();
        new SocialCareSystem(port, database).accept(reference);
        runJobs();
    }

    private void asks(Page worker) {
        worker.getByLabel("Yes: social care took the child on through this front door")
                .check();
        worker.getByLabel("Reference of the contact").fill(reference);
        worker.getByLabel("Number of the child on that contact").fill("1");
        worker.getByLabel("A child-in-need plan").check();
        worker.getByLabel("Why can the child leave social care?").fill("Goals met; routines hold.");
        worker.getByLabel("What is still to do?").fill("Bedtime routine.");
        worker.getByLabel("Day of the final review").fill("2026-04-09");
        worker.getByLabel("What is offered next?").fill("Family support at home.");
        worker.getByLabel("Named lead professional").fill("Hana ZZ-Visitor");
        worker.getByLabel("Where do they work?").fill("Health visiting");
        worker.getByLabel("How do we reach them?").fill("01632 960001");
        worker.getByLabel("It agreed").check();
        worker.getByLabel(CENTRE).check();
        worker.getByLabel("Who said so?").fill("Bex ZZ-Sorrel, mother");
        worker.getByLabel("On which day?").fill("2026-03-25");
        worker.locator("#worker").fill("Tomi ZZ-Rowe");
        worker.getByLabel("E-mail address or telephone number").fill("01632 960222");
        press(worker, AriaRole.BUTTON, "Ask early help");
    }

    private static void press(Page page, AriaRole role, String name) {
        page.getByRole(role, new GetByRoleOptions().setName(name)).click();
    }
}
