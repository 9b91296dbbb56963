package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.review;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.DecisionForms.Followed;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/threshold-decision.bpmn")
class ThresholdDecisionProcessTests {

    private static final String PROCESS = "ThresholdDecisionProcess";
    private static final String OVERDUE = "BoundaryEvent_ThresholdOverdue";

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("dswm1");

    @Test
    void proposesLevelsInTheBackgroundBeforeAnybodyIsAsked() {
        ProcessInstance decision = start(PROCESS, contactVariables());

        assertThat(decision).isWaitingAt("Task_ProposeLevels");
        verifyNoInteractions(desks.threshold());
    }

    @Test
    void asksADutySocialWorkerManagerByTheDeadline() {
        ProcessInstance decision = waitingForTheManager();

        assertThat(task(decision))
                .hasDefinitionKey("Task_DecideThreshold")
                .hasCandidateGroup("duty-social-work-manager")
                .hasDueDate(DECIDE_BY)
                .isNotAssigned();
        verifyNoInteractions(desks.forms());
    }

    @Test
    void passesOnThatAChildMeetsTheThresholdAndAnotherNeedsADestination() {
        ProcessInstance decision = decided(new Outcome(true, true));

        assertThat(decision)
                .isEnded()
                .hasPassedInOrder(
                        "Task_ProposeLevels",
                        "Task_DecideThreshold",
                        "Task_RecordThreshold",
                        "EndEvent_ThresholdDecided")
                .hasNotPassed(OVERDUE);
        assertThat(decision).variables().containsEntry("anyChildMeetsThreshold", true);
        assertThat(decision).variables().containsEntry("anyChildNeedsDestination", true);
    }

    @Test
    void passesOnThatEveryChildMeetsTheThreshold() {
        ProcessInstance decision = decided(new Outcome(true, false));

        assertThat(decision).variables().containsEntry("anyChildMeetsThreshold", true);
        assertThat(decision).variables().containsEntry("anyChildNeedsDestination", false);
    }

    @Test
    void passesOnThatNoChildMeetsTheThreshold() {
        ProcessInstance decision = decided(new Outcome(false, true));

        assertThat(decision).variables().containsEntry("anyChildMeetsThreshold", false);
        assertThat(decision).variables().containsEntry("anyChildNeedsDestination", true);
    }

    @Test
    void asksNoManagerWhenOnlyAdviceIsAskedFor() {
        when(desks.threshold().proposeLevels(REFERENCE)).thenReturn(true);

        ProcessInstance decision = start(PROCESS, contactVariables());
        execute(job(decision));

        assertThat(decision).isEnded().hasPassed("EndEvent_ThresholdDecided").hasNotPassed("Task_DecideThreshold");
        assertThat(decision).variables().containsEntry("anyChildMeetsThreshold", false);
        assertThat(decision).variables().containsEntry("anyChildNeedsDestination", true);
        verifyNoInteractions(desks.forms());
    }

    @Test
    void leavesTheTaskOpenWhenTheDecisionIsRefused() {
        ProcessInstance decision = waitingForTheManager();
        when(desks.forms().decideThreshold(REFERENCE, answers))
                .thenThrow(new Refusal(Refusal.Kind.INVALID, "Answer “Why?”."));

        assertThatThrownBy(() -> submit(task(decision), answers)).isInstanceOf(Refusal.class);

        assertThat(decision).isWaitingAtExactly("Task_DecideThreshold").hasNotPassed("Task_RecordThreshold");
        assertThat(decision)
                .variables()
                .containsEntry("anyChildNeedsDestination", false)
                .doesNotContainKey("answers");
    }

    @Test
    void tellsTheHeadOfServiceOnceThatTheDecisionIsLateAndLeavesItOpen() {
        ProcessInstance decision = waitingForTheManager();
        when(desks.outcome().decisionLate(REFERENCE, Step.THRESHOLD)).thenReturn(REVIEW_BY.toInstant());
        assertThat(job(OVERDUE, decision)).hasDueDate(DECIDE_BY);

        execute(job(OVERDUE, decision));

        assertThat(decision)
                .isWaitingAtExactly("Task_DecideThreshold")
                .hasPassedInOrder(OVERDUE, "EndEvent_ThresholdOverdueEscalated");
        assertThat(job(OVERDUE, decision)).isNull();
        assertThat(review()).hasDueDate(REVIEW_BY).hasCandidateGroup("head-of-service");
        verifyNoInteractions(desks.forms());
    }

    @Test
    void takesTheDecisionAfterTheDeadlineToo() {
        when(desks.outcome().decisionLate(REFERENCE, Step.THRESHOLD)).thenReturn(REVIEW_BY.toInstant());
        when(desks.forms().decideThreshold(any(), any())).thenReturn(followedBy(new Outcome(false, true)));
        ProcessInstance decision = waitingForTheManager();
        execute(job(OVERDUE, decision));

        submit(task(decision), answers);

        assertThat(decision).isEnded().hasPassed("EndEvent_ThresholdDecided");
        verify(desks.forms()).decideThreshold(REFERENCE, answers);
    }

    @Test
    void holdsAndThenDecidesAndPassesAnAdultAtRiskOn() {
        when(desks.adults().passOnBy()).thenReturn(REVIEW_BY.toInstant());
        when(desks.forms().decideThreshold(REFERENCE, answers))
                .thenReturn(new Followed(Outcome.NONE, false, Optional.of(REVIEW_BY.toInstant()), false))
                .thenReturn(new Followed(new Outcome(true, false), true, Optional.empty(), false));
        ProcessInstance decision = waitingForTheManager();

        submit(task(decision), answers);
        submit(task(decision), answers);

        assertThat(decision).isEnded().hasPassedInOrder("Task_StartChase", "Task_StartAdultConcern");
    }

    private ProcessInstance decided(Outcome outcome) {
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(outcome));
        ProcessInstance decision = waitingForTheManager();
        submit(task(decision), answers);
        return decision;
    }

    private static ProcessInstance waitingForTheManager() {
        ProcessInstance decision = start(PROCESS, contactVariables());
        execute(job(decision));
        assertThat(decision).isWaitingAtExactly("Task_DecideThreshold");
        return decision;
    }
}
