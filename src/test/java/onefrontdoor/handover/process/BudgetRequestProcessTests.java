package onefrontdoor.handover.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.handover.BudgetApprovalDesk;
import onefrontdoor.handover.BudgetDecision;
import onefrontdoor.handover.BudgetProcess.Asked;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/budget-request.bpmn")
class BudgetRequestProcessTests {

    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000007");
    private static final Instant DECIDE_BY = Instant.parse("2026-03-13T17:00:00Z");
    private static final Instant REVIEW_BY = Instant.parse("2026-03-16T13:00:00Z");

    private final BudgetApprovalDesk desk = mock(BudgetApprovalDesk.class);
    private final FormAnswers answers = new FormAnswers(new Actor("tm2"), Map.of("budgetDecision", "APPROVE"));
    private final CamundaBudgetProcess process = new CamundaBudgetProcess(runtimeService(), identityService());

    @BeforeEach
    void openTheDesk() {
        when(desk.late(CONTACT)).thenReturn(REVIEW_BY);
        TestEngine.register(new RecordBudgetDecisionDelegate(desk));
        TestEngine.register(new EscalateBudgetDelayDelegate(desk, new OverdueReviews(runtimeService())));
    }

    @Test
    void putsTheRequestBeforeTheManagersWithWhatTheirListShows() {
        ProcessInstance request = asked();

        assertThat(request).isWaitingAt("Task_DecideBudgetRequest");
        assertThat(task(request))
                .hasCandidateGroup("tfss-team-manager")
                .hasCandidateGroup("head-of-service")
                .hasDueDate(Date.from(DECIDE_BY));
        assertThat(request)
                .variables()
                .containsEntry("reference", CONTACT.value())
                .containsEntry("childrenAges", "7 years")
                .containsEntry("urgency", "AMBER");
    }

    @Test
    void staysOpenFromTheApprovalUntilTheOutcomeIsTold() {
        ProcessInstance request = asked();
        when(desk.decide(REQUEST, answers)).thenReturn(BudgetDecision.APPROVE_LESS);

        decide(request);

        assertThat(request).isWaitingAt("Task_AwaitOutcome");
        process.closed(CONTACT, REQUEST);
        assertThat(request).isEnded().hasPassed("EndEvent_RequestClosed");
    }

    @Test
    void endsWhenItIsDeclined() {
        ProcessInstance request = asked();
        when(desk.decide(REQUEST, answers)).thenReturn(BudgetDecision.DECLINE);

        decide(request);

        assertThat(request).isEnded().hasPassed("EndEvent_RequestDeclined");
    }

    @Test
    void keepsTheTaskWhenTheDeskRefuses() {
        ProcessInstance request = asked();
        when(desk.decide(REQUEST, answers)).thenThrow(new Refusal(Refusal.Kind.FORBIDDEN, "Not your own."));

        assertThatThrownBy(() -> decide(request)).isInstanceOf(Refusal.class);

        assertThat(request).isWaitingAt("Task_DecideBudgetRequest");
    }

    @Test
    void leavesNoTaskBehindWhenTheRequestIsTakenBack() {
        ProcessInstance request = asked();

        process.takenBack(CONTACT, REQUEST);

        assertThat(request).isEnded().hasPassed("EndEvent_NothingToDecide");
        verify(desk, never()).decide(any(), any());
    }

    @Test
    void tellsTheHeadOfServiceThatNobodyDecidedAndWaitsOn() {
        ProcessInstance request = asked();

        execute(job(request));

        assertThat(request).isWaitingAt("Task_DecideBudgetRequest").hasPassed("EndEvent_DelayEscalated");
        ProcessInstance review = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("OverdueReviewProcess")
                .processInstanceBusinessKey(CONTACT.value())
                .singleResult();
        assertThat(task(review)).hasCandidateGroup("head-of-service").hasDueDate(Date.from(REVIEW_BY));
        verify(desk, never()).decide(any(), any());
    }

    @Test
    void tellsNobodyWhoDoesNotWait() {
        ProcessInstance request = asked();

        assertThatThrownBy(() -> process.closed(CONTACT, REQUEST))
                .isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(() -> process.takenBack(CONTACT, UUID.randomUUID()))
                .isInstanceOf(MismatchingMessageCorrelationException.class);

        assertThat(request).isWaitingAt("Task_DecideBudgetRequest");
    }

    private ProcessInstance asked() {
        process.asked(new Asked(REQUEST, CONTACT, DECIDE_BY), new OnList("School", "7 years", "AMBER"));
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("BudgetRequestProcess")
                .processInstanceBusinessKey(CONTACT.value())
                .singleResult();
    }

    private void decide(ProcessInstance request) {
        taskService()
                .complete(
                        task(request).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
    }
}
