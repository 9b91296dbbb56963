package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.startedByMessage;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/returned-child.bpmn")
class ReturnedChildProcessTests {

    private final Desks desks = Desks.stubbed();
    private final StandInForSocialCare socialCare = StandInForSocialCare.ready();
    private final FormAnswers answers = answersBy("dswm1");

    @Test
    void putsTheChildBeforeADutySocialWorkManagerAgain() {
        ProcessInstance decision = called("ThresholdDecisionProcess", returned());
        execute(job(decision));

        assertThat(decision).isWaitingAt("Task_DecideThreshold").hasBusinessKey(REFERENCE.value());
        assertThat(task(decision)).hasDueDate(DECIDE_BY);
    }

    @Test
    void endsWhenNoChildNeedsAnotherPlace() {
        ProcessInstance returned = decided(new Outcome(false, false));

        execute(job(called(PlacementModel.KEY, returned)));

        assertThat(returned).isEnded().hasPassedInOrder("CallActivity_Placement", "EndEvent_DecidedAgain");
        verify(desks.outcome()).tellReferrer(REFERENCE);
    }

    @Test
    void asksSocialCareAnewWhenTheManagerInsists() {
        ProcessInstance placement = called(PlacementModel.KEY, decided(new Outcome(true, false)));
        ProcessInstance handover = called("SocialCareHandoverProcess", placement);

        execute(job(handover));

        org.assertj.core.api.Assertions.assertThat(socialCare.wasAsked()).isTrue();
    }

    private ProcessInstance decided(Outcome outcome) {
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(outcome));
        ProcessInstance returned = returned();
        ProcessInstance decision = called("ThresholdDecisionProcess", returned);
        execute(job(decision));
        submit(task(decision), answers);
        return returned;
    }

    private static ProcessInstance returned() {
        return startedByMessage("ChildReturned", withVariables("decideBy", DECIDE_BY));
    }
}
