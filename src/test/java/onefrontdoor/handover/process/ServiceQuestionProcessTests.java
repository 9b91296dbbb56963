package onefrontdoor.handover.process;

import static onefrontdoor.handover.process.AskedService.ANOTHER;
import static onefrontdoor.handover.process.AskedService.REFERENCE;
import static onefrontdoor.handover.process.AskedService.REQUEST;
import static onefrontdoor.handover.process.AskedService.RING_BY;
import static onefrontdoor.handover.process.AskedService.RING_LATER;
import static onefrontdoor.handover.process.AskedService.request;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import java.util.Date;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.handover.QuestionAnswerDesk;
import onefrontdoor.handover.QuestionDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/service-question.bpmn")
class ServiceQuestionProcessTests {

    private static final String ANSWER = "Task_AnswerServiceQuestion";

    private final QuestionAnswerDesk desk = mock(QuestionAnswerDesk.class);
    private final FormAnswers answers =
            new FormAnswers(new Actor("dehm1"), Map.of("reply", "ANSWER", "words", "There is no car."));

    @BeforeEach
    void openTheDesks() {
        AskedService.behind(mock(QuestionDesk.class));
        TestEngine.register(new RecordServiceQuestionAnswerDelegate(desk));
    }

    @Test
    void keepsWhatTheManagerSays() {
        ProcessInstance question = asked();

        complete(question);

        verify(desk).answer(REQUEST, answers);
        assertThat(question).isEnded().hasPassed("EndEvent_ServiceQuestionAnswered");
    }

    @Test
    void staysOpenWhenTheAnswerIsRefused() {
        ProcessInstance question = asked();
        doThrow(new Refusal(Refusal.Kind.INVALID, "It may not be told."))
                .when(desk)
                .answer(REQUEST, answers);

        assertThatThrownBy(() -> complete(question)).isInstanceOf(Refusal.class);

        assertThat(question).isWaitingAtExactly(ANSWER);
    }

    @Test
    void isGoneAsSoonAsItsRequestHasEndedAndNoOther() {
        ProcessInstance question = asked();
        CamundaRequestProcess process = new CamundaRequestProcess(runtimeService(), identityService());

        process.ended(request(ANOTHER));
        assertThat(question).isWaitingAtExactly(ANSWER);
        process.ended(request(REQUEST));

        assertThat(question).isEnded().hasPassed("EndEvent_NothingToAnswer");
        verifyNoInteractions(desk);
    }

    @Test
    void putsALateAnswerBeforeTheHeadOfServiceAndDecidesNothing() {
        ProcessInstance question = asked();
        assertThat(job("BoundaryEvent_AnswerLate", question)).hasDueDate(Date.from(RING_BY));

        execute(job("BoundaryEvent_AnswerLate", question));

        assertThat(question).isWaitingAtExactly(ANSWER).hasPassed("EndEvent_LateAnswerEscalated");
        assertThat(task(AskedService.beside("OverdueReviewProcess")))
                .hasCandidateGroup("head-of-service")
                .hasDueDate(Date.from(RING_LATER));
        verifyNoInteractions(desk);
    }

    private void complete(ProcessInstance question) {
        taskService()
                .complete(
                        task(question).getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
    }

    private static ProcessInstance asked() {
        return runtimeService()
                .createMessageCorrelation(ServiceQuestionModel.PASSED_ON)
                .processInstanceBusinessKey(REFERENCE.value())
                .setVariable(ServiceHandoverModel.SUBJECT, REQUEST.toString())
                .setVariable(ServiceQuestionModel.QUESTION_DUE, Date.from(RING_BY))
                .correlateStartMessage();
    }
}
