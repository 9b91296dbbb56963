package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.accepted;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.tasks;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Aims;
import onefrontdoor.taf.PlanActions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/early-help-plan.bpmn")
class EarlyHelpPlanProcessTests {

    private static final String ALLOCATE = "Task_AllocateLeadProfessional";

    @BeforeEach
    void open() {
        PlansAtWork.open();
    }

    @Test
    void asksWhoeverKeepsThePlanWhoLeadsIt() {
        ProcessInstance centre = accepted(PLANS.contact("childrens-centre"));
        ProcessInstance support = accepted(PLANS.contact(FAMILY_SUPPORT));

        assertThat(centre).isWaitingAtExactly(ALLOCATE);
        assertThat(task(centre))
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(Date.from(Instant.parse("2026-03-03T17:00:00Z")));
        assertThat(task(support)).hasCandidateGroup("tfss-team-manager");
        assertThat(centre).variables().containsKeys("planReference", "contactReference");
    }

    @Test
    void goesByTheReferenceOfThePlan() {
        Reference contact = PLANS.contact("childrens-centre");

        ProcessInstance plan = accepted(contact);

        org.assertj.core.api.Assertions.assertThat(tasks(planOf(plan))).hasSize(1);
        org.assertj.core.api.Assertions.assertThat(tasks(contact)).isEmpty();
    }

    @Test
    void endsWhereNoPlanBegins() {
        Reference contact = PLANS.contact("childrens-centre");
        accepted(contact);

        ProcessInstance second = accepted(contact);

        assertThat(second).isEnded().hasPassed("EndEvent_NoPlanBegins").hasNotPassed(ALLOCATE);
    }

    @Test
    void keepsTheTaskOpenUntilThereIsADate() {
        ProcessInstance plan = accepted(PLANS.contact("childrens-centre"));
        Task allocate = task(plan);

        assertThatThrownBy(() -> submit(allocate, leadFrom(""))).hasMessageContaining("no plan is without a date");

        assertThat(plan).isWaitingAtExactly(ALLOCATE);
    }

    @Test
    void tellsTheHeadOfServiceOnceWhenNobodyLeadsInTime() {
        ProcessInstance plan = accepted(PLANS.contact("childrens-centre"));

        until("2026-03-20T12:00:00Z");

        assertThat(plan).isWaitingAt(ALLOCATE).hasPassed("EndEvent_AllocationEscalated");
        org.assertj.core.api.Assertions.assertThat(tasks(planOf(plan)))
                .extracting(Task::getName)
                .containsExactly("Allocate lead professional", "Look at plan");
        assertThat(tasks(planOf(plan)).get(1)).hasCandidateGroup("head-of-service");
    }

    @Test
    void letsSomebodyElseTakeOverWhileTheReviewsGoOn() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));
        PLANS.bean(PlanActions.class).replaceLead(planOf(plan), typed("words", "She moves away."));
        assertThatThrownBy(() ->
                        PLANS.bean(PlanActions.class).replaceLead(planOf(plan), typed("words", "She moves away.")))
                .hasMessageContaining("already");
        Task again = PlansAtWork.task(planOf(plan), ALLOCATE).orElseThrow();

        submit(again, leadFrom("", "leadName", "Noor ZZ-Next", "handOver", "Ring first."));

        assertThat(plan).isWaitingAt("CallActivity_TafReview").hasPassed("EndEvent_LeadProfessionalChanged");
        org.assertj.core.api.Assertions.assertThat(reviews(planOf(plan))).isEqualTo(1);
    }

    @Test
    void endsWhenThePlanIsClosed() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));
        Reference reference = planOf(plan);
        until("2026-04-13T10:00:00Z");

        submit(
                PlansAtWork.task(reference, "Task_WriteUpReview").orElseThrow(),
                TafReviewProcessTests.proposing("2026-05-13"));
        Aims.heard(PLANS, reference);
        submit(PlansAtWork.task(reference, "Task_DecideClosing").orElseThrow(), TafReviewProcessTests.closing());

        assertThat(plan).isEnded().hasPassed("EndEvent_PlanClosed");
        org.assertj.core.api.Assertions.assertThat(PLANS.count(
                        "plan where reference = ? and state = 'CLOSED' and closing_reason = 'NEEDS_MET'",
                        reference.value()))
                .isEqualTo(1);
    }

    private static long reviews(Reference plan) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(TafReviewModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .count();
    }
}
