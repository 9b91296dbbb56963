package onefrontdoor.taf.process;

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

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
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
}
