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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.OutcomeDesk.Step;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/agreement-withdrawn.bpmn")
class AgreementWithdrawnProcessTests {

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("dswm1");

    @Test
    void letsAManagerReconsiderTheRisk() {
        ProcessInstance withdrawn = withdrawn();

        assertThat(task(withdrawn))
                .hasCandidateGroup("duty-social-work-manager")
                .hasDueDate(DECIDE_BY);
        submit(task(withdrawn), answers);

        verify(desks.risk()).reconsidered(REFERENCE, answers);
        assertThat(withdrawn).isEnded().hasPassed("EndEvent_DecisionStands");
    }

    @Test
    void decidesAgainWhereTheRiskChanges() {
        when(desks.risk().reconsidered(REFERENCE, answers)).thenReturn(true);
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(new Outcome(false, false)));
        ProcessInstance withdrawn = withdrawn();
        submit(task(withdrawn), answers);
        ProcessInstance decision = called("ThresholdDecisionProcess", withdrawn);
        execute(job(decision));
        submit(task(decision), answers);

        execute(job(called(PlacementModel.KEY, withdrawn)));

        assertThat(withdrawn).isEnded().hasPassedInOrder("CallActivity_Placement", "EndEvent_DecidedAgain");
    }

    @Test
    void tellsTheHeadOfServiceWhenNobodyReconsiders() {
        when(desks.outcome().decisionLate(REFERENCE, Step.RISK)).thenReturn(REVIEW_BY.toInstant());
        ProcessInstance withdrawn = withdrawn();

        execute(job("BoundaryEvent_ReconsideringOverdue", withdrawn));

        assertThat(withdrawn)
                .isWaitingAtExactly("Task_ReconsiderRisk")
                .hasPassed("EndEvent_ReconsideringOverdueEscalated");
        assertThat(review()).hasDueDate(REVIEW_BY);
    }

    @Test
    void tellsServicesOfTheEndingBesideTheManagersTask() {
        ProcessInstance withdrawn = begun();
        assertThat(withdrawn).isWaitingAt("Task_ReconsiderRisk", "Task_TellServicesOfEnding");

        execute(job("Task_TellServicesOfEnding", withdrawn));

        verify(desks.endings()).tellServices(REFERENCE);
        assertThat(withdrawn).hasPassed("EndEvent_ServicesToldOfEnding").isWaitingAtExactly("Task_ReconsiderRisk");
    }

    @Test
    void triesAgainWithTheManagersTaskUntouched() {
        doThrow(new IllegalStateException("away")).when(desks.endings()).tellServices(REFERENCE);
        ProcessInstance withdrawn = begun();

        assertThatThrownBy(() -> execute(job("Task_TellServicesOfEnding", withdrawn)))
                .isInstanceOf(IllegalStateException.class);

        assertThat(job("Task_TellServicesOfEnding", withdrawn)).hasRetries(4);
        assertThat(withdrawn).isWaitingAt("Task_ReconsiderRisk", "Task_TellServicesOfEnding");
    }

    @Test
    void onlyTellsServicesWhereTheRiskIsReconsideredAlready() {
        ProcessInstance withdrawn = startedByMessage("AgreementWithdrawn", Map.of("riskToReconsider", false));

        execute(job("Task_TellServicesOfEnding", withdrawn));

        assertThat(withdrawn).isEnded().hasPassed("EndEvent_NothingToReconsider");
        verify(desks.endings()).tellServices(REFERENCE);
    }

    /** The services are told already. */
    private static ProcessInstance withdrawn() {
        ProcessInstance withdrawn = begun();
        execute(job("Task_TellServicesOfEnding", withdrawn));
        return withdrawn;
    }

    private static ProcessInstance begun() {
        return startedByMessage("AgreementWithdrawn", Map.of("decideBy", DECIDE_BY, "riskToReconsider", true));
    }
}
