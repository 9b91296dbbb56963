package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import onefrontdoor.application.TasklistUser;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** P35 for the pages of staff: seen by axe, wide and narrow, as they are without JavaScript. */
class AccessibleStaffPagesIT extends BrowserScenario {

    private Page page;
    private Page mirror;
    private Axe axe;

    @BeforeEach
    void openTheWindows() {
        clock.moveTo("2026-03-11T11:05");
        page = withoutJavaScript();
        mirror = withJavaScript();
        axe = new Axe(mirror);
    }

    /** The mirror too, since the style of these pages is for staff alone. */
    private void signInAt(String path) {
        signsInAt(page, path, "hos1");
        signsInAt(mirror, path, "hos1");
    }

    @AfterEach
    void nothingShutsAnybodyOut() {
        System.out.printf(
                "P35: %d staff page states x 2 widths, %d violations %s%n",
                axe.states().size(), axe.violations().size(), axe.states());
        assertThat(axe.violations()).isEmpty();
    }

    @Test
    void theCasePageFromReceiptToTheEnd() {
        String reference = received(Scenarios.sc08(), Channel.PHONE).reference().value();
        signInAt("/contacts/" + reference);
        looksAt("/contacts/" + reference, "Red, unclaimed");
        TasklistUser manager = signedIn("dswm1");
        String task = manager.taskId(reference);
        manager.claim(task);
        clock.moveTo("2026-03-12T09:30");
        runJobs();
        looksAt("/contacts/" + reference, "held and overdue");
        manager.decideThreshold(
                task,
                TasklistUser.judgement(1, "LEVEL_4", "SECTION_47", "A belt."),
                TasklistUser.judgement(2, "LEVEL_2B", "NOT_SOCIAL_CARE", "Frightened, not hurt."));
        runJobs();
        looksAt("/contacts/" + reference, "at two places");
        looksAt("/contacts/C-2020-999999", "of nobody");
    }

    @Test
    void theCasePageOfAContactWithNothingKnown() {
        String reference = received(Scenarios.sc22(), Channel.API).reference().value();
        signInAt("/contacts/" + reference);
        looksAt("/contacts/" + reference, "nothing known");
    }

    @Test
    void theNumbersOfTheDutyDesk() {
        received(Scenarios.sc07(), Channel.API);
        signInAt("/desk/numbers");
        looksAt("/desk/numbers", "with contacts");
        clock.moveTo("2025-06-02T09:00");
        looksAt("/desk/numbers", "before any contact");
    }

    @Test
    void theMeetingOfAPlan() {
        String contact = received(Scenarios.sc07(), Channel.API).reference().value();
        String plan = "P-2026-800001";
        database.sql("insert into plan (reference, contact_reference, state, holder, decided_at, begun_at, lead_name,"
                        + " allocated_at, next_taf_on, last_activity_at) values (?, ?, 'ACTIVE', 'EARLY_HELP', now(),"
                        + " now(), 'Hana ZZ-Visitor', now(), '2026-04-13', now()) on conflict do nothing")
                .params(plan, contact)
                .update();
        String path = "/plans/" + plan + "/meeting";
        signInAt(path);
        looksAt(path, "without a team");
        database.sql("insert into taf_member (id, plan, kind, name, part, children, in_person, language, interpreter,"
                        + " joined_at, joined_by) values (gen_random_uuid(), ?, 'FAMILY', 'Ewa ZZ-Cedar', 'Mother',"
                        + " '{1}', false, 'Tigrinya', true, now(), 'hos1')")
                .param(plan)
                .update();
        looksAt(path, "with a team");
        page.locator("#time-begins").fill("10:00");
        page.locator("form[action$='/time'] button").click();
        axe.looksAt(page, "meeting refused");
    }

    private void looksAt(String path, String state) {
        page.navigate(path);
        assertThat(page.url()).as("nobody is led elsewhere").endsWith(path);
        axe.looksAt(page, path.replaceAll("[CP]-[0-9-]*", "reference") + " " + state);
    }
}
