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
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.PlanActions;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/early-help-plan.bpmn")
class EarlyHelpPlanProcessTests {

    @BeforeEach
    void open() {
        PlansAtWork.open();
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

        assertThat(second).isEnded().hasPassed("EndEvent_NoPlanBegins").hasNotPassed("CallActivity_LeadAllocation");
    }

    @Test
    void letsSomebodyElseTakeOverWhileTheReviewsGoOn() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));
        PLANS.bean(PlanActions.class).replaceLead(planOf(plan), typed("words", "She moves away."));
        assertThatThrownBy(() ->
                        PLANS.bean(PlanActions.class).replaceLead(planOf(plan), typed("words", "She moves away.")))
                .hasMessageContaining("already");
        Task again = allocation(planOf(plan));

        submit(again, leadFrom("", "leadName", "Noor ZZ-Next", "handOver", "Ring first."));

        assertThat(plan).isWaitingAt("CallActivity_TafReview").hasPassed("EndEvent_LeadProfessionalChanged");
        org.assertj.core.api.Assertions.assertThat(reviews(planOf(plan))).isEqualTo(1);
    }

    @Test
    void assessesTheFamilyWhileItsTeamMeets() {
        ProcessInstance plan = active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "lp1"));

        assertThat(plan).isWaitingAt("CallActivity_TafReview", "CallActivity_EarlyHelpAssessment");
        ProcessInstance assessment = assessmentOf(planOf(plan));
        assertThat(assessment)
                .variables()
                .containsEntry("writer", "lp1")
                .containsEntry("keepers", "tfss-team-manager")
                .containsEntry("contactReference", contactOf(plan));
    }

    @Test
    void asksTheDeskForAnAuthorWhereTheLeadProfessionalDoesNotSignIn() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));

        assertThat(assessmentOf(planOf(plan))).variables().containsEntry("writer", null);
    }

    @Test
    void tellsTheAssessmentWhoLeadsNow() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));
        PLANS.bean(PlanActions.class).replaceLead(planOf(plan), typed("words", "She moves away."));

        submit(allocation(planOf(plan)), leadFrom("", "leadLogin", "lp1", "handOver", "Ring first."));

        verify(PLANS.assessment).ledBy(planOf(plan), "lp1", "duty-early-help-manager");
    }

    @Test
    void assessesAgainForAChildWhoJoinsAfterwards() {
        Reference contact = PLANS.contact("childrens-centre");
        ProcessInstance plan = accepted(contact);
        Reference reference = planOf(plan);
        submit(allocation(reference), leadFrom("2026-04-13"));
        isAssessed(reference);
        assertThat(plan).isWaitingAtExactly("CallActivity_TafReview").hasPassed("EndEvent_FamilyAssessed");
        when(PLANS.assessment.childJoined(reference)).thenReturn(true);
        PLANS.accepted(contact, PLANS.child(2, "childrens-centre"));

        accepted(contact);

        assertThat(plan).isWaitingAt("CallActivity_TafReview", "CallActivity_EarlyHelpAssessment");
    }

    @Test
    void endsWhenThePlanIsClosed() {
        ProcessInstance plan = active("childrens-centre", leadFrom("2026-04-13"));
        Reference reference = planOf(plan);
        until("2026-04-13T10:00:00Z");

        submit(
                PlansAtWork.task(reference, "Task_WriteUpReview").orElseThrow(),
                TafReviewProcessTests.proposing("2026-05-13"));
        submit(PlansAtWork.task(reference, "Task_DecideClosing").orElseThrow(), TafReviewProcessTests.closing());

        assertThat(plan).isEnded().hasPassed("EndEvent_PlanClosed");
        verify(PLANS.assessment).planClosed(reference);
        org.assertj.core.api.Assertions.assertThat(assessmentOf(reference)).isNull();
        org.assertj.core.api.Assertions.assertThat(PLANS.count(
                        "plan where reference = ? and state = 'CLOSED' and closing_reason = 'NEEDS_MET'",
                        reference.value()))
                .isEqualTo(1);
    }

    private static Task allocation(Reference plan) {
        return PlansAtWork.task(plan, "Task_AllocateLeadProfessional").orElseThrow();
    }

    private static void isAssessed(Reference plan) {
        execute(job("Task_WriteAssessment", assessmentOf(plan)));
        submit(PlansAtWork.task(plan, "Task_WriteAssessment").orElseThrow(), typed());
        submit(PlansAtWork.task(plan, "Task_CheckQuality").orElseThrow(), typed());
    }

    private static ProcessInstance assessmentOf(Reference plan) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("EarlyHelpAssessmentProcess")
                .processInstanceBusinessKey(plan.value())
                .singleResult();
    }

    private static Object contactOf(ProcessInstance plan) {
        return runtimeService().getVariable(plan.getId(), EarlyHelpPlanModel.CONTACT_REFERENCE);
    }

    private static long reviews(Reference plan) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(TafReviewModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .count();
    }
}
