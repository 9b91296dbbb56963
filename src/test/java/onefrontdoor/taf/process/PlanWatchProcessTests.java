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
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;

import java.util.List;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Aims;
import onefrontdoor.taf.PlanActions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/plan-watch.bpmn")
class PlanWatchProcessTests {

    private Reference plan;

    @BeforeEach
    void anActivePlan() {
        PlansAtWork.open();
        plan = planOf(active("childrens-centre", leadFrom("2026-04-13")));
    }

    @Test
    void tellsOnceWhenNobodyHasBeenInTouchWithTheFamily() {
        until("2026-03-05T16:59:59Z");
        assertThat(told()).isEmpty();

        until("2026-03-20T12:00:00Z");

        assertThat(told()).containsExactly("FAMILY_NOT_SEEN duty-early-help-manager");
    }

    @Test
    void tellsOfAMissedMeetingTierByTier() {
        seen("2026-03-03T10:00:00Z");
        seen("2026-03-25T10:00:00Z");
        seen("2026-04-13T10:00:00Z");
        until("2026-04-14T07:59:59Z");
        assertThat(told()).isEmpty();

        until("2026-04-14T12:00:00Z");
        assertThat(told()).containsExactly("MEETING_MISSED duty-early-help-manager");
        until("2026-04-20T12:00:00Z");
        assertThat(told()).hasSize(2).endsWith("MEETING_STILL_MISSED duty-early-help-manager");
        until("2026-04-27T12:00:00Z");
        assertThat(told()).hasSize(3).endsWith("MEETING_LONG_MISSED head-of-service");

        until("2026-05-08T12:00:00Z");
        assertThat(told()).hasSize(3);
        assertThat(task(plan, "Task_WriteUpReview")).isPresent();
        assertThat(PLANS.count("plan where reference = ? and state = 'ACTIVE'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void tellsOfAStalledPlanTierByTierAndLookingIsNoActivity() {
        seen("2026-03-03T10:00:00Z");
        PLANS.bean(PlanActions.class).move(plan, typed("nextTaf", "2026-05-20", "words", "Holidays."));
        until("2026-03-31T15:59:59Z");
        assertThat(told()).isEmpty();

        until("2026-03-31T16:00:00Z");
        assertThat(told()).containsExactly("STALLED duty-early-help-manager");
        submit(task(plan, "Task_LookAtPlan").orElseThrow(), typed("note", "I ring the school."));
        until("2026-04-14T16:00:00Z");
        assertThat(told()).containsExactly("LONG_STALLED duty-early-help-manager");
        until("2026-05-19T12:00:00Z");
        assertThat(told()).hasSize(1);
    }

    @Test
    void startsAnewFromTheNextActivity() {
        seen("2026-03-03T10:00:00Z");
        seen("2026-03-30T10:00:00Z");

        until("2026-04-10T12:00:00Z");

        assertThat(told()).isEmpty();
    }

    @Test
    void ringsForALeadProfessionalAtTheDeskOfThePlan() {
        Reference led = planOf(active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "tm1")));

        until("2026-03-06T12:00:00Z");

        assertThat(task(led, "Task_LookAtPlan").orElseThrow())
                .hasCandidateGroupAssociated("tfss-team-manager")
                .isAssignedTo("tm1");
    }

    @Test
    void looksForDriftAfterThreeReviewsWhichIsSoonerThanAYear() {
        seen("2026-03-03T10:00:00Z");
        for (String day : List.of("2026-04-13", "2026-04-20", "2026-04-27")) {
            until(day + "T10:00:00Z");
            submit(task(plan, "Task_WriteUpReview").orElseThrow(), TafReviewProcessTests.again(day));
        }

        until("2026-04-27T10:00:01Z");

        assertThat(told()).contains("DRIFTS duty-early-help-manager");
    }

    @Test
    void endsWithThePlan() {
        ProcessInstance watch = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PlanWatchModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .singleResult();
        until("2026-04-13T10:00:00Z");
        submit(task(plan, "Task_WriteUpReview").orElseThrow(), TafReviewProcessTests.proposing("2026-05-13"));

        Aims.heard(PLANS, plan);
        submit(task(plan, "Task_DecideClosing").orElseThrow(), TafReviewProcessTests.closing());

        assertThat(watch).isEnded().hasPassed("EndEvent_PlanNoLongerActive");
    }

    private void seen(String moment) {
        until(moment);
        PLANS.bean(PlanActions.class).note(plan, typed("familySeen", "yes", "words", "Home visit."));
    }

    /** What somebody is asked to look at, and where. */
    private List<String> told() {
        return PlansAtWork.tasks(plan).stream()
                .filter(task -> task.getTaskDefinitionKey().equals("Task_LookAtPlan"))
                .map(task -> runtimeService().getVariable(task.getProcessInstanceId(), PlanAlertModel.CLOCK) + " "
                        + desk(task))
                .toList();
    }

    private static String desk(Task task) {
        return taskService().getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .findFirst()
                .orElse("nobody");
    }
}
