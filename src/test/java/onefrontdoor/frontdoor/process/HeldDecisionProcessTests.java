package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.DECIDE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.at;
import static onefrontdoor.frontdoor.process.Work.chase;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.followedBy;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.DecisionForms.Followed;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** A threshold decision that waits for information, or that shows an adult at risk. */
@CoversModel(value = "processes/frontdoor/threshold-decision.bpmn", whole = false)
class HeldDecisionProcessTests {

    private static final Date LATER = at("2026-03-06T17:00:00Z");

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("dswm1");

    @Test
    void keepsTheDecisionOnTheListWithItsNewDueDateWhileCustomerSupportAsks() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.of(CHASE_BY.toInstant()));

        ProcessInstance decision = held();

        assertThat(decision).isWaitingAtExactly("Task_DecideThreshold").hasPassed("Task_StartChase");
        assertThat(task(decision))
                .hasDueDate(LATER)
                .hasCandidateGroup("duty-social-work-manager")
                .isNotAssigned();
        assertThat(job("BoundaryEvent_ThresholdOverdue", decision)).hasDueDate(LATER);
        assertThat(chase()).hasDueDate(CHASE_BY);
    }

    @Test
    void asksCustomerSupportOnceHoweverOftenADecisionIsHeld() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.of(CHASE_BY.toInstant()));
        ProcessInstance decision = held();

        submit(task(decision), answers);

        assertThat(chase()).hasDueDate(CHASE_BY);
    }

    @Test
    void sendsNoChaseWhenTheManagerObtainsWhatIsMissing() {
        ProcessInstance decision = held();

        assertThat(chase()).isNull();
        assertThat(decision).isWaitingAtExactly("Task_DecideThreshold");
    }

    @Test
    void takesTheDecisionAfterAHold() {
        ProcessInstance decision = held();
        when(desks.forms().decideThreshold(REFERENCE, answers)).thenReturn(followedBy(new Outcome(true, false)));

        submit(task(decision), answers);

        assertThat(decision).isEnded().hasPassed("EndEvent_ThresholdDecided");
    }

    @Test
    void letsCustomerSupportPassOnAnAdultAtRiskWhileTheChildrenMoveOn() {
        when(desks.adults().passOnBy()).thenReturn(CHASE_BY.toInstant());
        when(desks.forms().decideThreshold(REFERENCE, answers))
                .thenReturn(new Followed(new Outcome(true, false), true, Optional.empty(), false));
        ProcessInstance decision = waitingForTheManager();

        submit(task(decision), answers);

        assertThat(decision).isEnded().hasPassed("Task_StartAdultConcern");
        assertThat(Work.theOnlyTask("Task_PassOnAdultConcern"))
                .hasDueDate(CHASE_BY)
                .hasCandidateGroup("customer-support-officer");
    }

    private ProcessInstance held() {
        when(desks.forms().decideThreshold(REFERENCE, answers))
                .thenReturn(new Followed(Outcome.NONE, false, Optional.of(LATER.toInstant()), false));
        ProcessInstance decision = waitingForTheManager();
        submit(task(decision), answers);
        return decision;
    }

    private static ProcessInstance waitingForTheManager() {
        ProcessInstance decision = start("ThresholdDecisionProcess", contactVariables());
        execute(job(decision));
        assertThat(task(decision)).hasDueDate(DECIDE_BY);
        return decision;
    }
}
