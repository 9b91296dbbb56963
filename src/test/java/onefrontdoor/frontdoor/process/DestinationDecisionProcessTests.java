package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.review;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/destination-decision.bpmn")
class DestinationDecisionProcessTests {

    private static final String PROCESS = "DestinationDecisionProcess";
    private static final String OVERDUE = "BoundaryEvent_DestinationOverdue";

    private final Desks desks = Desks.stubbed();
    private final StandInForSocialCare socialCare = StandInForSocialCare.ready();
    private final FormAnswers answers = answersBy("dehm1");
    private final FormAnswers secondAnswers = answersBy("dehm2");
    private final FormAnswers thresholdAnswers = answersBy("dswm1");

    @Test
    void endsAtOnceWhenNoChildNeedsADestination() {
        ProcessInstance destination = start(PROCESS, contactVariables().putValue("anyChildNeedsDestination", false));

        assertThat(destination)
                .isEnded()
                .hasPassed("EndEvent_NoChildToPlace")
                .hasNotPassed("Task_ProposeDestinations", "Task_DecideDestination");
        verifyNoInteractions(desks.destination(), desks.forms());
    }

    @Test
    void proposesDestinationsInTheBackgroundBeforeAnybodyIsAsked() {
        ProcessInstance destination = started();

        assertThat(destination).isWaitingAtExactly("Task_ProposeDestinations");
        verifyNoInteractions(desks.destination());
    }

    @Test
    void asksADutyEarlyHelpManagerByTheDeadline() {
        ProcessInstance destination = waitingForTheManager();

        assertThat(task(destination))
                .hasDefinitionKey("Task_DecideDestination")
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(DECIDE_BY)
                .isNotAssigned();
        verify(desks.destination()).proposeDestinations(REFERENCE);
    }

    @Test
    void endsWhenEveryChildHasADestination() {
        ProcessInstance destination = waitingForTheManager();

        submit(task(destination), answers);

        assertThat(destination)
                .isEnded()
                .hasPassedInOrder("Task_DecideDestination", "Task_RecordDestination", "EndEvent_DestinationsDecided")
                .hasNotPassed("CallActivity_ThresholdDecision", OVERDUE);
        verify(desks.forms()).decideDestination(REFERENCE, answers);
    }

    @Test
    void leavesTheTaskOpenWhenTheDestinationIsRefused() {
        when(desks.forms().decideDestination(REFERENCE, answers))
                .thenThrow(new Refusal(Refusal.Kind.INVALID, "Answer “Why?”."));
        ProcessInstance destination = waitingForTheManager();

        assertThatThrownBy(() -> submit(task(destination), answers)).isInstanceOf(Refusal.class);

        assertThat(destination).isWaitingAtExactly("Task_DecideDestination").hasNotPassed("Task_RecordDestination");
        assertThat(destination).variables().doesNotContainKeys("socialWorkAsked", "answers");
    }

    @Test
    void tellsTheHeadOfServiceOnceThatTheDestinationIsLateAndLeavesItOpen() {
        when(desks.outcome().decisionLate(REFERENCE, Step.DESTINATION)).thenReturn(REVIEW_BY.toInstant());
        ProcessInstance destination = waitingForTheManager();
        assertThat(job(OVERDUE, destination)).hasDueDate(DECIDE_BY);

        execute(job(OVERDUE, destination));

        assertThat(destination)
                .isWaitingAtExactly("Task_DecideDestination")
                .hasPassedInOrder(OVERDUE, "EndEvent_DestinationOverdueEscalated");
        assertThat(job(OVERDUE, destination)).isNull();
        assertThat(review()).hasDueDate(REVIEW_BY).hasCandidateGroup("head-of-service");
        verifyNoInteractions(desks.forms());
    }

    @Test
    void asksForASocialWorkDecisionWhenEarlyHelpWantsOne() {
        ProcessInstance destination = sentBack(new Outcome(true, false));

        ProcessInstance decision = called("ThresholdDecisionProcess", destination);
        assertThat(decision).isWaitingAtExactly("Task_ProposeLevels").hasBusinessKey(REFERENCE.value());
        assertThat(decision)
                .variables()
                .containsEntry("decideBy", DECIDE_BY)
                .containsEntry("socialWorkAsked", true)
                .doesNotContainKey("anyChildNeedsDestination");
    }

    @Test
    void handsOverTheChildWhoMeetsTheThresholdAfterAll() {
        ProcessInstance destination = sentBack(new Outcome(true, false));

        decideThreshold(destination);

        assertThat(destination)
                .isWaitingAtExactly("CallActivity_SocialCareHandover")
                .hasPassed("EndEvent_NoChildToPlace");
        ProcessInstance handover = called("SocialCareHandoverProcess", destination);
        assertThat(handover).hasBusinessKey(REFERENCE.value());
        execute(job(handover));
        socialCare.accepts();
        assertThat(destination).isEnded().hasPassed("EndEvent_HandedOver");
    }

    @Test
    void asksForAnotherDestinationForTheChildWhoStaysBelowTheThreshold() {
        when(desks.forms().decideDestination(REFERENCE, secondAnswers)).thenReturn(false);
        ProcessInstance destination = sentBack(new Outcome(false, true));

        decideThreshold(destination);

        assertThat(destination).isWaitingAtExactly("Task_ProposeDestinations").hasPassed("EndEvent_HandedOver");
        assertThat(socialCare.wasAsked()).isFalse();
        execute(job(destination));
        submit(task(destination), secondAnswers);
        assertThat(destination).isEnded().hasPassed("EndEvent_DestinationsDecided");
    }

    private ProcessInstance sentBack(Outcome outcome) {
        when(desks.forms().decideDestination(REFERENCE, answers)).thenReturn(true);
        when(desks.forms().decideThreshold(REFERENCE, thresholdAnswers)).thenReturn(followedBy(outcome));
        ProcessInstance destination = waitingForTheManager();
        submit(task(destination), answers);
        assertThat(destination).isWaitingAtExactly("CallActivity_ThresholdDecision");
        return destination;
    }

    private void decideThreshold(ProcessInstance destination) {
        ProcessInstance decision = called("ThresholdDecisionProcess", destination);
        execute(job(decision));
        submit(task(decision), thresholdAnswers);
    }

    private static ProcessInstance started() {
        return start(PROCESS, contactVariables().putValue("anyChildNeedsDestination", true));
    }

    private static ProcessInstance waitingForTheManager() {
        ProcessInstance destination = started();
        execute(job(destination));
        assertThat(destination).isWaitingAtExactly("Task_DecideDestination");
        return destination;
    }
}
