package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/placement.bpmn")
class PlacementProcessTests {

    private static final String ALL_PLACED = "Gateway_AllPlaced";
    private static final String ANSWERED = "Gateway_ServicesAnswered";
    private static final String TELL_REFERRER = "Task_TellReferrer";

    private final Desks desks = Desks.stubbed();
    private final StandInForSocialCare socialCare = StandInForSocialCare.ready();

    @Test
    void handsEveryChildOverWhenAllMeetTheThreshold() {
        ProcessInstance placement = placed(new Outcome(true, false));

        assertThat(placement)
                .hasPassed("CallActivity_DestinationDecision")
                .isWaitingAtExactly("CallActivity_SocialCareHandover", TELL_REFERRER);
        assertThat(called("SocialCareHandoverProcess", placement)).hasBusinessKey(REFERENCE.value());
        verifyNoInteractions(desks.destination());
    }

    @Test
    void tellsTheReferrerWithoutWaitingForSocialCare() {
        ProcessInstance placement = placed(new Outcome(true, false));
        verifyNoInteractions(desks.outcome());

        execute(job(placement));

        verify(desks.outcome()).tellReferrer(REFERENCE);
        assertThat(placement).isWaitingAtExactly("CallActivity_SocialCareHandover", ALL_PLACED);
    }

    @Test
    void endsOnlyWhenSocialCareHasAccepted() {
        ProcessInstance placement = placed(new Outcome(true, false));
        execute(job(placement));
        execute(job(called("SocialCareHandoverProcess", placement)));
        assertThat(placement).isNotEnded();

        socialCare.accepts();

        assertThat(placement).isEnded().hasPassedInOrder(TELL_REFERRER, ALL_PLACED, "EndEvent_EveryChildPlaced");
    }

    @Test
    void findsADestinationForEveryChildWhenNoneMeetsTheThreshold() {
        ProcessInstance placement = placed(new Outcome(false, true));

        assertThat(placement)
                .hasPassed("CallActivity_SocialCareHandover")
                .isWaitingAtExactly("CallActivity_DestinationDecision", ALL_PLACED);
        ProcessInstance destination = called("DestinationDecisionProcess", placement);
        execute(job(destination));
        assertThat(destination).isWaitingAtExactly("Task_DecideDestination").hasBusinessKey(REFERENCE.value());
        assertThat(task(destination)).hasDueDate(DECIDE_BY);
        assertThat(socialCare.wasAsked()).isFalse();
    }

    @Test
    void tellsTheReferrerOnlyWhenEveryChildHasADecision() {
        ProcessInstance placement = placed(new Outcome(true, true));
        assertThat(placement).isWaitingAtExactly("CallActivity_SocialCareHandover", "CallActivity_DestinationDecision");
        execute(job(called("SocialCareHandoverProcess", placement)));
        socialCare.accepts();
        assertThat(placement)
                .isWaitingAtExactly("CallActivity_DestinationDecision", ALL_PLACED)
                .hasNotPassed(TELL_REFERRER);

        decideDestination(placement);
        execute(job(placement));

        assertThat(placement).isEnded().hasPassedInOrder(TELL_REFERRER, "EndEvent_EveryChildPlaced");
        verify(desks.outcome()).tellReferrer(REFERENCE);
    }

    @Test
    void findsAnotherDestinationForAChildOfWhomNobodyMayBeTold() {
        when(desks.sharing().look(REFERENCE)).thenReturn(Work.settled(true)).thenReturn(Work.settled(false));
        ProcessInstance placement = placed(new Outcome(false, true));
        decideDestination(placement);
        execute(job(placement));
        assertThat(placement).isWaitingAtExactly("CallActivity_DestinationDecision", ALL_PLACED);

        ProcessInstance again = called("DestinationDecisionProcess", placement);
        execute(job(again));
        assertThat(task(again)).hasDueDate(REVIEW_BY);
        submit(task(again), answersBy("dehm1"));
        execute(job(placement));

        assertThat(placement).isEnded();
        verify(desks.outcome(), times(2)).tellReferrer(REFERENCE);
    }

    @Test
    void asksEveryServiceAboutItsOwnChildAndChoosesAgainForTheOneWhoWasDeclined() {
        StandInForServices services = StandInForServices.ready();
        when(desks.services().request(REFERENCE)).thenReturn(2).thenReturn(0);
        ProcessInstance placement = placed(new Outcome(false, true));
        decideDestination(placement);
        execute(job(placement));
        Work.runningJobs("Task_AskService");
        assertThat(placement).isWaitingAt("CallActivity_ServiceHandover", ANSWERED);

        services.answers(0, true);
        Work.runningJobs("Task_RecordServiceAnswer");
        services.answers(1, true);
        Work.runningJobs("Task_RecordServiceAnswer");

        assertThat(placement).isWaitingAtExactly("CallActivity_DestinationDecision", ALL_PLACED);
        ProcessInstance again = called("DestinationDecisionProcess", placement);
        execute(job(again));
        assertThat(task(again)).hasDueDate(REVIEW_BY);
    }

    private static void decideDestination(ProcessInstance placement) {
        ProcessInstance destination = called("DestinationDecisionProcess", placement);
        execute(job(destination));
        submit(task(destination), answersBy("dehm1"));
    }

    private static ProcessInstance placed(Outcome outcome) {
        return start(
                PlacementModel.KEY,
                contactVariables()
                        .putValue("anyChildMeetsThreshold", outcome.anyChildMeetsThreshold())
                        .putValue("anyChildNeedsDestination", outcome.anyChildNeedsDestination()));
    }
}
