package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.HAND_ON_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.chase;
import static onefrontdoor.frontdoor.process.Work.contactVariables;
import static onefrontdoor.frontdoor.process.Work.start;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.TriageDesk.BasicsCheck;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/basic-information.bpmn")
class BasicInformationProcessTests {

    private static final String PROCESS = "BasicInformationProcess";
    private static final String TIME_TO_HAND_ON = "BoundaryEvent_TimeToHandOn";

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("cso1");

    @Test
    void goesStraightOnWhenTheBasicsAreComplete() {
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(true, HAND_ON_BY.toInstant()));

        ProcessInstance basics = start(PROCESS, contactVariables());

        assertThat(basics)
                .isEnded()
                .hasPassedInOrder("Task_CheckBasics", "EndEvent_BasicsOnRecord")
                .hasNotPassed("Task_GatherBasicInformation", "Task_StartChase");
        assertThat(chase()).isNull();
        verifyNoInteractions(desks.basics());
    }

    @Test
    void asksCustomerSupportToGatherWhatIsMissingForALimitedTime() {
        ProcessInstance basics = withBasicsMissing();

        assertThat(task(basics))
                .hasDefinitionKey("Task_GatherBasicInformation")
                .hasCandidateGroup("customer-support-officer")
                .hasDueDate(HAND_ON_BY)
                .isNotAssigned();
        assertThat(job(TIME_TO_HAND_ON, basics)).hasDueDate(HAND_ON_BY);
    }

    @Test
    void goesOnWithTheAgesThatWereGathered() {
        when(desks.basics().gathered(REFERENCE, answers)).thenReturn("8 years, unborn");
        ProcessInstance basics = withBasicsMissing();

        submit(task(basics), answers);

        assertThat(basics)
                .isEnded()
                .hasPassedInOrder(
                        "Task_GatherBasicInformation", "Task_RecordBasicInformation", "EndEvent_BasicsOnRecord")
                .hasNotPassed(TIME_TO_HAND_ON, "Task_StartChase");
        assertThat(basics).variables().containsEntry("childrenAges", "8 years, unborn");
    }

    @Test
    void leavesTheTaskOpenWhenWhatWasGatheredIsRefused() {
        when(desks.basics().gathered(REFERENCE, answers))
                .thenThrow(new Refusal(Refusal.Kind.INVALID, "Check the dates and ages of the children."));
        ProcessInstance basics = withBasicsMissing();

        assertThatThrownBy(() -> submit(task(basics), answers)).isInstanceOf(Refusal.class);

        assertThat(basics)
                .isWaitingAtExactly("Task_GatherBasicInformation")
                .hasNotPassed("Task_RecordBasicInformation");
        assertThat(basics).variables().containsEntry("childrenAges", "7 years");
    }

    @Test
    void movesOnWithoutTheBasicsWhenTheirTimeIsUpAndChasesThemMeanwhile() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.of(CHASE_BY.toInstant()));
        ProcessInstance basics = withBasicsMissing();

        execute(job(TIME_TO_HAND_ON, basics));

        assertThat(basics)
                .isEnded()
                .hasPassedInOrder(TIME_TO_HAND_ON, "Task_StartChase", "EndEvent_ChaseStarted")
                .hasNotPassed("Task_RecordBasicInformation", "EndEvent_BasicsOnRecord");
        assertThat(chase()).hasDueDate(CHASE_BY).hasCandidateGroup("customer-support-officer");
        verifyNoInteractions(desks.basics());
    }

    @Test
    void chasesNothingWhenTheBasicsCameInMeanwhile() {
        when(desks.triage().chaseBy(REFERENCE)).thenReturn(Optional.empty());
        ProcessInstance basics = withBasicsMissing();

        execute(job(TIME_TO_HAND_ON, basics));

        assertThat(basics).isEnded().hasPassed("Task_StartChase");
        assertThat(chase()).isNull();
    }

    private ProcessInstance withBasicsMissing() {
        when(desks.triage().checkBasics(REFERENCE)).thenReturn(new BasicsCheck(false, HAND_ON_BY.toInstant()));
        ProcessInstance basics = start(PROCESS, contactVariables());
        assertThat(basics).isWaitingAtExactly("Task_GatherBasicInformation");
        return basics;
    }
}
