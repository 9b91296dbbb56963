package onefrontdoor.application.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import onefrontdoor.application.TasklistUser;
import org.junit.jupiter.api.Test;

/** A lead professional at work: their list, their plan, its family; and what the plan is to anybody else (INV01, INV13, P35). */
class LeadProfessionalPagesIT extends LedPlanScenario {

    @Test
    void leadsAFamilyAndNobodyElseKnowsOfIt() {
        String contact = takenOn();
        String plan = "/plans/" + planOf(contact);
        allocatedTo(contact);
        signsIn("lp1");
        assertThat(page.url()).as("they begin with their plans").endsWith("/plans");
        looksAt("/plans", "of a lead professional");
        assertThat(page.content()).contains(planOf(contact), "First word with the family");
        looksAt(plan, "of a lead professional");
        assertThat(page.content()).contains("Noa ZZ-Aspen").doesNotContain("/contacts/" + contact);
        page.fill("#note-words", "Home visit.");
        answering.press("Save");
        looksAtHeading("Early help plan", plan + " with a note of theirs");
        notesOfTheFamily(plan);
        looksAt(plan + "/chronology", "whole");
        assertThat(page.content()).contains("Contact received", "Home visit.", "has taken the child on");
        looksAt(plan + "/chronology?child=1", "of one child");
        isNoneToAnybodyElse(plan);
        isSeenByInformationGovernance(contact, planOf(contact));
        showsNobodyOnceTheFamilyWithdraws(contact, plan);
    }

    private void notesOfTheFamily(String plan) {
        looksAt(plan + "/family", "as told");
        assertThat(page.content())
                .contains("Noa ZZ-Aspen", "Rae ZZ-Aspen", "Parent of")
                .doesNotContain("ZZ99");
        page.fill("#member-name", "Uma ZZ-Aspen");
        page.check("#member-sex-FEMALE");
        page.check("#member-deceased");
        page.locator("#member-form button").click();
        related("named 1", "PARENT", "person 1");
        related("person 1", "FORMER_PARTNER", "person 2");
        page.selectOption("#service-who", "person 1");
        page.selectOption("#service-kind", "MENTAL_HEALTH");
        page.fill("#service-person", "Kit ZZ-Elm, 01632 960002");
        page.locator("#service-form button").click();
        axe.looksAt(page, plan + "/family with more");
        assertThat(page.content()).contains("Uma ZZ-Aspen", "has died", "Mental health", "Former partner of");
        related("person 1", "PARENT", "named 1");
        looksAtHeading("There is a problem", plan + "/family with a refusal");
    }

    private void related(String one, String kind, String other) {
        page.selectOption("#tie-one", one);
        page.selectOption("#tie-kind", kind);
        page.selectOption("#tie-other", other);
        page.locator("#tie-form button").first().click();
    }

    /** Status and words of a plan that does not exist. */
    private void isNoneToAnybodyElse(String plan) {
        TasklistUser other = signedIn("lp2");
        String absent = "/plans/P-2020-999999";
        for (String page : List.of("", "/family", "/chronology", "/chronology?child=1")) {
            assertThat(words(other, plan + page, plan)).isEqualTo(words(other, absent + page, absent));
        }
        for (String form : List.of("/note", "/date", "/lead", "/family/member", "/family/tie", "/family/service")) {
            Map<String, String> typed = Map.of("words", "Mine?");
            assertThat(other.submit("/contact/purpose", plan + form, typed).statusCode())
                    .isEqualTo(404);
            assertThat(other.submit("/contact/purpose", absent + form, typed).statusCode())
                    .isEqualTo(404);
        }
        assertThat(other.get("/plans").body()).doesNotContain(plan);
        assertThat(count("select count(*) from audit_entry where who = 'lp2' and reference = ?", plan.substring(7)))
                .isZero();
    }

    private static String words(TasklistUser person, String address, String plan) {
        var answer = person.get(address);
        return answer.statusCode()
                + answer.body().replace(plan, "it").replaceAll("[0-9a-f-]{36}|_csrf\" value=\"[^\"]+", "");
    }

    private void isSeenByInformationGovernance(String contact, String plan) {
        Map<String, String> asked = Map.of(
                "question",
                "RECORD",
                "about",
                contact,
                "from",
                "2026-03-01",
                "until",
                "2026-03-31",
                "why",
                "COMPLAINT");
        assertThat(caller("ig1")
                        .submit("/information-governance", "/information-governance", asked)
                        .body())
                .contains(plan, "family page", "family chronology", "lp1");
    }

    private void showsNobodyOnceTheFamilyWithdraws(String contact, String plan) {
        String agreement = "/contacts/" + contact + "/agreement";
        signedIn("cso1")
                .submit(agreement, agreement + "/withdraw", Map.of("whose-child 1", "yes", "from-SHARE", "yes"));

        for (String here : List.of(plan, plan + "/family")) {
            assertThat(signedIn("lp1").get(here).body()).doesNotContain("Noa ZZ-Aspen", "Rae ZZ-Aspen");
        }
        assertThat(signedIn("dehm1").get(plan + "/family").body()).contains("Noa ZZ-Aspen", "Rae ZZ-Aspen");
    }
}
