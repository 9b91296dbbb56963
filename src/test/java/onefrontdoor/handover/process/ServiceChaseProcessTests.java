package onefrontdoor.handover.process;

import static onefrontdoor.handover.process.AskedService.REFERENCE;
import static onefrontdoor.handover.process.AskedService.REQUEST;
import static onefrontdoor.handover.process.AskedService.RING_BY;
import static onefrontdoor.handover.process.AskedService.request;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Date;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.handover.ChaseDesk;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/service-chase.bpmn")
class ServiceChaseProcessTests {

    private final ChaseDesk desk = mock(ChaseDesk.class);
    private final FormAnswers answers = new FormAnswers(new Actor("dehm1"), Map.of("heard", "NO_ANSWER"));

    @BeforeEach
    void openTheDesk() {
        AskedService.behind(mock(RequestDesk.class), desk);
    }

    @Test
    void keepsWhatWasHeard() {
        ProcessInstance call = silent();

        taskService()
                .complete(
                        task(call).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));

        verify(desk).heard(REQUEST, answers);
        assertThat(call).isEnded().hasPassed("EndEvent_AnswerWrittenDown");
    }

    @Test
    void endsByItselfWhenTheServiceAnswers() {
        ProcessInstance call = silent();

        new CamundaRequestProcess(runtimeService(), identityService()).ended(request(REQUEST));

        assertThat(call).isEnded().hasPassed("EndEvent_NothingToChase");
        verifyNoInteractions(desk);
    }

    private static ProcessInstance silent() {
        return runtimeService()
                .createMessageCorrelation(ServiceChaseModel.SILENT)
                .processInstanceBusinessKey(REFERENCE.value())
                .setVariable(ServiceHandoverModel.SUBJECT, REQUEST.toString())
                .setVariable(ServiceChaseModel.RING_BY, Date.from(RING_BY))
                .correlateStartMessage();
    }
}
