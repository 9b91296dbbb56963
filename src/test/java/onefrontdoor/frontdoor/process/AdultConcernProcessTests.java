package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.CHASE_BY;
import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.answersBy;
import static onefrontdoor.frontdoor.process.Work.startedByMessage;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.verify;

import onefrontdoor.CoversModel;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

@CoversModel("processes/frontdoor/adult-concern.bpmn")
class AdultConcernProcessTests {

    private final Desks desks = Desks.stubbed();
    private final FormAnswers answers = answersBy("cso1");

    @Test
    void keepsToWhomTheConcernAboutAnAdultWasPassedOn() {
        ProcessInstance concern = startedByMessage("AdultAtRisk", "passOnBy", CHASE_BY);
        assertThat(task(concern)).hasCandidateGroup("customer-support-officer").hasDueDate(CHASE_BY);

        submit(task(concern), answers);

        assertThat(concern).isEnded().hasPassed("Task_RecordAdultConcern", "EndEvent_AdultConcernPassedOn");
        verify(desks.adults()).passedOn(REFERENCE, "Spoke with the school.", answers.by());
    }
}
