package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.task;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import onefrontdoor.CoversModel;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/plan-alert.bpmn")
class PlanAlertProcessTests {

    @Test
    void keepsWhatSomebodyDoesAboutIt() {
        PlansAtWork.open();
        Reference plan = planOf(active("childrens-centre", leadFrom("2026-04-13")));
        until("2026-03-05T17:00:00Z");
        Task look = task(plan, "Task_LookAtPlan").orElseThrow();
        assertThat(look).hasDueDate(Date.from(Instant.parse("2026-03-06T17:00:00Z")));
        assertThatThrownBy(() -> submit(look, typed())).hasMessageContaining("What do you do about it?");

        submit(look, typed("note", "I visit on Friday."));

        assertThat(task(plan, "Task_LookAtPlan")).isEmpty();
        assertThat(PLANS.count(
                        "plan_event where plan = ? and kind = 'LOOKED_AT' and words like 'I visit%'", plan.value()))
                .isEqualTo(1);
        assertThat(PLANS.count("plan where reference = ? and engaged_at is null", plan.value()))
                .isEqualTo(1);
    }

    /** SC12: told at once, and nothing closes by itself. */
    @Test
    void tellsWhoeverLeadsThatTheFamilyWithdrew() {
        PlansAtWork.open();
        Reference plan = planOf(active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "tm1")));

        withdrawn(plan);
        withdrawn(plan);

        List<Task> told = told(plan);
        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .isAssignedTo("tm1")
                .hasCandidateGroupAssociated("tfss-team-manager")
                .hasDueDate(Date.from(Instant.parse("2026-03-03T17:00:00Z")));
        assertThat(PLANS.count("plan where reference = ? and state = 'ACTIVE'", plan.value()))
                .isEqualTo(1);
        PLANS.clock.pass(Duration.ofDays(1));
        withdrawn(plan);
        assertThat(told(plan)).as("another withdrawal on another day").hasSize(2);
    }

    @Test
    void tellsNobodyWhereThereIsNoPlan() {
        PlansAtWork.open();

        PLANS.happens(ended(new Reference("C-2026-009999")));

        assertThat(PLANS.count("plan where contact_reference = 'C-2026-009999'"))
                .isZero();
    }

    private static void withdrawn(Reference plan) {
        PLANS.happens(ended(new Reference(PLANS.owner
                .sql("select contact_reference from plan where reference = ?")
                .param(plan.value())
                .query(String.class)
                .single())));
    }

    private static AgreementEnded ended(Reference contact) {
        return new AgreementEnded(
                contact,
                Set.of(new Mention(contact, Mention.As.CHILD, 1)),
                Set.of(AgreementTo.SERVICE),
                GivenAnswer.WITHDRAWN);
    }

    private static List<Task> told(Reference plan) {
        return PlansAtWork.tasks(plan).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_LookAtPlan"))
                .toList();
    }
}
