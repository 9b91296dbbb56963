package onefrontdoor.frontdoor.process;

import static onefrontdoor.frontdoor.process.Work.REFERENCE;
import static onefrontdoor.frontdoor.process.Work.at;
import static onefrontdoor.frontdoor.process.Work.submit;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.CorrespondenceProcess.Told;
import onefrontdoor.frontdoor.ListEntry;
import onefrontdoor.frontdoor.MailRoom;
import onefrontdoor.frontdoor.MessageChannel;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

@CoversModel("processes/frontdoor/correspondence.bpmn")
class CorrespondenceProcessTests {

    private static final UUID MESSAGE = UUID.fromString("7b0c6f0e-5d0b-4c39-9c62-0f6a4b0f7a11");
    private static final Date TELL_BY = at("2026-03-04T17:00:00Z");

    private final Correspondence correspondence = mock(Correspondence.class);
    private final MailRoom room = mock(MailRoom.class);
    private final FormAnswers answers =
            new FormAnswers(new Actor("cso1"), Map.of("how", "TELEPHONE", "note", "Rang the school."));

    @BeforeEach
    void openTheDesks() {
        TestEngine.register(new ChooseChannelDelegate(correspondence));
        TestEngine.register(new SendMailDelegate(room));
        TestEngine.register(new RecordWhatWasToldDelegate(correspondence));
    }

    @Test
    void sendsAMailAfterTheWorkThatCausedItIsKept() {
        when(room.send(REFERENCE, MESSAGE)).thenReturn(true);
        ProcessInstance message = written(MessageChannel.MAIL);
        assertThat(message).isWaitingAtExactly("Task_SendMail");
        verifyNoInteractions(room);

        execute(job(message));

        assertThat(message)
                .isEnded()
                .hasPassedInOrder("Task_ChooseChannel", "Task_SendMail", "EndEvent_MailSent")
                .hasNotPassed("Task_WriteOrCall");
    }

    @Test
    void asksAPersonWhenTheMailDoesNotGetThrough() {
        when(room.send(REFERENCE, MESSAGE)).thenReturn(false);
        ProcessInstance message = written(MessageChannel.MAIL);

        execute(job(message));

        assertThat(message).isWaitingAtExactly("Task_WriteOrCall").hasPassed("Task_SendMail");
    }

    @Test
    void triesAgainLaterWhileTheMailServerIsAwayAndLosesNothing() {
        when(room.send(REFERENCE, MESSAGE))
                .thenThrow(new IllegalStateException("Away"))
                .thenReturn(true);
        ProcessInstance message = written(MessageChannel.MAIL);

        assertThatThrownBy(() -> execute(job(message))).hasMessageContaining("Away");
        assertThat(message).isWaitingAtExactly("Task_SendMail");
        org.assertj.core.api.Assertions.assertThat(job(message).getRetries())
                .as("more than the patience of the mail room")
                .isGreaterThan(20);

        execute(job(message));
        assertThat(message).isEnded().hasPassed("EndEvent_MailSent");
    }

    @Test
    void asksAPersonAtOnceWhenItCannotGoByMail() {
        ProcessInstance message = written(MessageChannel.PERSON);

        assertThat(message).isWaitingAtExactly("Task_WriteOrCall").hasBusinessKey(REFERENCE.value());
        assertThat(task(message))
                .hasCandidateGroup("customer-support-officer")
                .hasDueDate(TELL_BY)
                .isNotAssigned();
        assertThat(message)
                .variables()
                .containsEntry("reference", REFERENCE.value())
                .containsEntry("source", "School (2A)")
                .containsEntry("childrenAges", "7 years")
                .containsEntry("urgency", "AMBER")
                .containsEntry("subject", MESSAGE.toString());
        verifyNoInteractions(room);
    }

    @Test
    void keepsWhatThePersonDid() {
        ProcessInstance message = written(MessageChannel.PERSON);

        submit(task(message), answers);

        assertThat(message)
                .isEnded()
                .hasPassedInOrder("Task_WriteOrCall", "Task_RecordWhatWasTold", "EndEvent_WhatWasToldRecorded");
        verify(correspondence).told(REFERENCE, MESSAGE, answers);
    }

    @Test
    void leavesTheTaskOpenWhenTheAnswerIsRefused() {
        ProcessInstance message = written(MessageChannel.PERSON);
        doThrow(new Refusal(Refusal.Kind.INVALID, "Answer it."))
                .when(correspondence)
                .told(REFERENCE, MESSAGE, answers);

        assertThatThrownBy(() -> submit(task(message), answers)).isInstanceOf(Refusal.class);

        assertThat(message).isWaitingAtExactly("Task_WriteOrCall").hasNotPassed("Task_RecordWhatWasTold");
        verify(room, never()).send(any(), any());
    }

    private ProcessInstance written(MessageChannel channel) {
        when(correspondence.chooseChannel(REFERENCE, MESSAGE)).thenReturn(channel);
        ResourceBundleMessageSource staff = new ResourceBundleMessageSource();
        staff.setBasename("staff");
        new CamundaCorrespondenceProcess(runtimeService(), new WorkList(staff))
                .messageWritten(new Told(
                        MESSAGE,
                        new ListEntry(REFERENCE, ContactSource.SCHOOL, "7 years", Urgency.AMBER),
                        TELL_BY.toInstant()));
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("CorrespondenceProcess")
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
    }
}
