package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.REVIEW_BY;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.called;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.review;
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
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/information-added.bpmn")
class InformationAddedProcessTests {

    private static final String OVERDUE = "BoundaryEvent_ReadingOverdue";

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("dswm1");

    @Test
    void putsTheInformationBeforeADutySocialWorkerManager() {
        ProcessInstance added = added();

        assertThat(added).isWaitingAtExactly("Task_ReadNewInformation").hasBusinessKey(REFERENCE.value());
        assertThat(task(added)).hasCandidateGroup("duty-social-work-manager").hasDueDate(DECIDE_BY);
        assertThat(task(added)).isNotAssigned();
    }

    @Test
    void goesToWhoeverDecidedWhileOnDuty() {
        assertThat(task(addedFor("dswm1"))).isAssignedTo("dswm1");
    }

    @Test
    void endsWhenTheDecisionStands() {
        ProcessInstance added = added();

        submit(task(added), answers);

        assertThat(added).isEnded().hasPassed("EndEvent_DecisionStands");
        verify(desks.information()).read(REFERENCE, answers);
    }

    @Test
    void decidesAgainAndPlacesEveryChildAsTheFirstTime() {
        ProcessInstance added = decidedAgain(new Outcome(false, false));
        ProcessInstance placement = called(PlacementModel.KEY, added);

        execute(job(placement));

        assertThat(added).isEnded().hasPassedInOrder("CallActivity_Placement", "EndEvent_DecidedAgain");
        verify(desks.outcome()).tellReferrer(REFERENCE);
    }

    @Test
    void asksEarlyHelpForADestinationWhenAChildIsBelowTheThresholdNow() {
        ProcessInstance placement = called(PlacementModel.KEY, decidedAgain(new Outcome(false, true)));

        assertThat(called("DestinationDecisionProcess", placement)).isWaitingAt("Task_ProposeDestinations");
    }

    @Test
    void tellsTheHeadOfServiceWhenNobodyReads() {
        when(desks.outcome().decisionLate(REFERENCE, Step.READING)).thenReturn(REVIEW_BY.toInstant());
        ProcessInstance added = added();

        execute(job(OVERDUE, added));

        assertThat(added)
                .isWaitingAtExactly("Task_ReadNewInformation")
                .hasPassedInOrder(OVERDUE, "EndEvent_ReadingOverdueEscalated");
        assertThat(review()).hasDueDate(REVIEW_BY);
    }

    private ProcessInstance decidedAgain(Outcome outcome) {
        when(desks.information().read(REFERENCE, answers)).thenReturn(true);
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(outcome));
        ProcessInstance added = added();
        submit(task(added), answers);
        ProcessInstance decision = called("ThresholdDecisionProcess", added);
        execute(job(decision));
        submit(task(decision), answers);
        return added;
    }

    private static ProcessInstance added() {
        return addedFor(null);
    }

    private static ProcessInstance addedFor(@Nullable String decider) {
        return startedByMessage(
                "InformationAdded",
                withVariables("decideBy", DECIDE_BY, "deciders", "duty-social-work-manager", "reader", decider));
    }
}
