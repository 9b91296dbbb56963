package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.chase;
import static onefrontdoor.frontdoor.process.Work.startedByMessage;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

import onefrontdoor.CoversModel;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/missing-information-chase.bpmn")
class MissingInformationChaseProcessTests {

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("cso1");

    @Test
    void asksCustomerSupportToObtainWhatIsMissing() {
        ProcessInstance chase = startedByMessage("InformationMissing", "chaseBy", CHASE_BY);

        assertThat(chase).isWaitingAtExactly("Task_ChaseMissingInformation").hasBusinessKey(REFERENCE.value());
        assertThat(task(chase))
                .hasCandidateGroup("customer-support-officer")
                .hasDueDate(CHASE_BY)
                .isNotAssigned();
    }

    @Test
    void neverEndsByItselfWhenNobodyAnswers() {
        ProcessInstance chase = startedByMessage("InformationMissing", "chaseBy", CHASE_BY);

        assertThat(job(chase)).isNull();
        assertThat(chase).isWaitingAtExactly("Task_ChaseMissingInformation");
    }

    @Test
    void keepsWhatTheChaseBrought() {
        ProcessInstance chase = startedByMessage("InformationMissing", "chaseBy", CHASE_BY);

        submit(task(chase), answers);

        assertThat(chase)
                .isEnded()
                .hasPassedInOrder(
                        "StartEvent_InformationMissing",
                        "Task_ChaseMissingInformation",
                        "Task_RecordChase",
                        "EndEvent_ChaseRecorded");
        verify(desks.basics()).chased(REFERENCE, answers);
    }

    @Test
    void leavesTheChaseOpenWhenItIsRefused() {
        ProcessInstance chase = startedByMessage("InformationMissing", "chaseBy", CHASE_BY);
        doThrow(new Refusal(Refusal.Kind.INVALID, "Check the dates and ages of the children."))
                .when(desks.basics())
                .chased(REFERENCE, answers);

        assertThatThrownBy(() -> submit(task(chase), answers)).isInstanceOf(Refusal.class);

        assertThat(chase).isWaitingAtExactly("Task_ChaseMissingInformation").hasNotPassed("Task_RecordChase");
    }
}
