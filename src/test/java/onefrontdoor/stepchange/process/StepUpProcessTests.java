package onefrontdoor.stepchange.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepUpWatch;
import onefrontdoor.stepchange.StepUpWatch.Seen;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/stepchange/step-up.bpmn")
class StepUpProcessTests {

    private static final Reference PLAN = new Reference("P-2026-000071");

    private final StepUpWatch watch = mock(StepUpWatch.class);
    private final CamundaStepUpProcess process =
            new CamundaStepUpProcess(TestEngine.engine().getRuntimeService());
    private ProcessInstance stepUp;

    @BeforeEach
    void raised() {
        TestEngine.register(new LookAtOutcomeDelegate(watch));
        TestEngine.register(new ResumePlanDelegate(watch));
        TestEngine.register(new TellOfTakingOnDelegate(watch));
        when(watch.lookAgainAt()).thenReturn(Instant.parse("2026-03-26T17:00:00Z"));
        when(watch.look(PLAN)).thenReturn(new Seen(true, false));
        process.raised(PLAN);
        stepUp = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(StepUpModel.KEY)
                .processInstanceBusinessKey(PLAN.value())
                .singleResult();
        assertThat(stepUp).isWaitingAt("Task_LookAtOutcome");
        execute(job(stepUp));
    }

    @Test
    void waitsUntilItIsKnownAndThenThePlanGoesOn() {
        assertThat(stepUp).isWaitingAt("Task_AwaitAnswer");
        process.moved(PLAN);
        execute(job("Task_LookAtOutcome", stepUp));
        assertThat(stepUp).isWaitingAt("Task_AwaitAnswer");
        verify(watch, never()).resume(any());
        when(watch.look(PLAN)).thenReturn(new Seen(false, false));

        process.moved(PLAN);
        execute(job("Task_LookAtOutcome", stepUp));

        assertThat(stepUp).hasPassed("Task_ResumePlan", "EndEvent_PlanResumed").isEnded();
        verify(watch).resume(PLAN);
        verify(watch, never()).takenOn(any());
    }

    @Test
    void tellsTheManagerOnceSocialCareTakesAChildOn() {
        when(watch.look(PLAN)).thenReturn(new Seen(false, true));

        process.moved(PLAN);
        execute(job("Task_LookAtOutcome", stepUp));

        assertThat(stepUp)
                .hasPassed("Task_TellOfTakingOn", "EndEvent_ManagerTold")
                .isEnded();
        verify(watch).takenOn(PLAN);
    }

    /** Of two that were asked one is known earlier; what it said is not forgotten. */
    @Test
    void remembersWhatWasAnsweredWhileItWaitsForTheRest() {
        when(watch.look(PLAN)).thenReturn(new Seen(true, true));
        process.moved(PLAN);
        execute(job("Task_LookAtOutcome", stepUp));
        assertThat(stepUp).isWaitingAt("Task_AwaitAnswer");
        when(watch.look(PLAN)).thenReturn(new Seen(false, false));

        process.moved(PLAN);
        execute(job("Task_LookAtOutcome", stepUp));

        assertThat(stepUp).hasPassed("Task_TellOfTakingOn").isEnded();
    }

    /** A word that came while it was just looking is not lost. */
    @Test
    void looksAgainAfterAWorkingDayWhateverWasHeard() {
        when(watch.look(PLAN)).thenReturn(new Seen(false, false));

        execute(job("BoundaryEvent_TimeToLook", stepUp));
        execute(job("Task_LookAtOutcome", stepUp));

        assertThat(stepUp).hasPassed("Gateway_LookAgain").isEnded();
        assertThat(stepUp.getBusinessKey()).isEqualTo(PLAN.value());
    }
}
