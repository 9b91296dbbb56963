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

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Aims;
import onefrontdoor.taf.CheckDesk;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/post-closure-check.bpmn")
class PostClosureCheckProcessTests {

    private static final String CHECK = "Task_CheckAfterClosing";

    private Reference plan;

    @BeforeEach
    void aClosedPlan() {
        PlansAtWork.open();
        plan = planOf(active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "tm1")));
        until("2026-04-13T10:00:00Z");
        submit(task(plan, "Task_WriteUpReview").orElseThrow(), TafReviewProcessTests.proposing("2026-05-13"));
        Aims.heard(PLANS, plan);
        submit(task(plan, "Task_DecideClosing").orElseThrow(), TafReviewProcessTests.closing());
    }

    @Test
    void asksOnceAtTheDeskThatKeptThePlan() {
        until("2026-07-12T07:59:59Z");
        assertThat(task(plan, CHECK)).isEmpty();

        until("2026-07-12T08:00:00Z");

        Task check = task(plan, CHECK).orElseThrow();
        assertThat(check)
                .hasCandidateGroupAssociated("tfss-team-manager")
                .isAssignedTo("tm1")
                .hasDueDate(Date.from(Instant.parse("2026-07-13T16:00:00Z")));
        assertThatThrownBy(() -> submit(check, typed("note", "They are fine.")))
                .hasMessageContaining("How is the family?");
        submit(check, typed("check", "NEEDS_HELP_AGAIN", "note", "Father has left."));
        until("2027-01-12T08:00:00Z");
        assertThat(task(plan, CHECK)).isEmpty();
        assertThat(PLANS.count(
                        "plan_event where plan = ? and kind = 'CHECKED' and detail = 'NEEDS_HELP_AGAIN'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void keepsTheFirstAnswer() {
        CheckDesk desk = PLANS.bean(CheckDesk.class);
        desk.record(plan, typed("check", "STILL_WELL", "note", "All is well."));
        desk.record(plan, typed("check", "NOT_REACHED", "note", "Rang."));

        assertThat(PLANS.count("plan_event where plan = ? and kind = 'CHECKED'", plan.value()))
                .isEqualTo(1);
        assertThat(PLANS.count("plan_check where plan = ? and answer = 'STILL_WELL'", plan.value()))
                .isEqualTo(1);
    }
}
