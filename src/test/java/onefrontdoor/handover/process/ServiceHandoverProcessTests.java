package onefrontdoor.handover.process;

import static onefrontdoor.handover.process.AskedService.ANOTHER;
import static onefrontdoor.handover.process.AskedService.REFERENCE;
import static onefrontdoor.handover.process.AskedService.REMIND_AT;
import static onefrontdoor.handover.process.AskedService.REQUEST;
import static onefrontdoor.handover.process.AskedService.RING_AT;
import static onefrontdoor.handover.process.AskedService.RING_BY;
import static onefrontdoor.handover.process.AskedService.RING_LATER;
import static onefrontdoor.handover.process.AskedService.request;
import static onefrontdoor.handover.process.AskedService.start;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.identityService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Date;
import java.util.Optional;
import onefrontdoor.CoversModel;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.handover.ChaseDesk;
import onefrontdoor.handover.QuestionDesk;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.handover.RequestState;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/service-handover.bpmn")
class ServiceHandoverProcessTests {

    private static final String AWAIT = "Task_AwaitServiceAnswer";
    private static final String RECORD = "Task_RecordServiceAnswer";

    private final RequestDesk desk = mock(RequestDesk.class);
    private final ChaseDesk chase = mock(ChaseDesk.class);
    private final CamundaRequestProcess process = new CamundaRequestProcess(runtimeService(), identityService());

    @BeforeEach
    void openTheDesks() {
        AskedService.behind(desk, chase);
        AskedService.behind(mock(QuestionDesk.class));
    }

    @Test
    void asksTheServiceInTheBackgroundAndWaitsForItsAnswer() {
        ProcessInstance handover = start(1);
        assertThat(handover).isWaitingAtExactly("Task_AskService");
        verify(desk, never()).send(REQUEST);

        execute(job(handover));

        assertThat(handover).isWaitingAtExactly(AWAIT).isWaitingFor("ServiceAnswered");
        assertThat(job("BoundaryEvent_ReminderDue", handover)).hasDueDate(Date.from(REMIND_AT));
        assertThat(job("BoundaryEvent_ServiceSilent", handover)).hasDueDate(Date.from(RING_AT));
    }

    /** Nobody else starts it, so it takes up no other request. */
    @Test
    void looksAfterTheRequestWithWhichItBegins() {
        process.begins(request(REQUEST), new OnList("School", "7 years", null));
        ProcessInstance handover = AskedService.beside(ServiceHandoverModel.KEY);

        assertThat(handover).isWaitingAtExactly("Task_AskService").hasBusinessKey(REFERENCE.value());
        assertThat(handover)
                .variables()
                .containsEntry("reference", REFERENCE.value())
                .containsEntry("source", "School")
                .containsEntry("childrenAges", "7 years");
        execute(job(handover));

        verify(desk).send(REQUEST);
        verify(desk, never()).takeUp(any(), anyInt());
        assertThat(handover).isWaitingAtExactly(AWAIT);
    }

    @Test
    void endsWhenTheServiceTakesTheChildOn() {
        ProcessInstance handover = waiting();
        when(desk.state(REQUEST)).thenReturn(RequestState.ACCEPTED);
        when(desk.destinationDue(REFERENCE)).thenReturn(Optional.empty());

        process.ended(request(REQUEST));
        execute(job(RECORD, handover));

        assertThat(handover).isEnded().hasPassedInOrder(AWAIT, RECORD, "EndEvent_ChildAccepted");
        assertThat(handover).variables().containsEntry("anyChildNeedsDestination", false);
    }

    @Test
    void leavesADeclinedChildToEarlyHelp() {
        ProcessInstance handover = waiting();

        process.ended(request(REQUEST));
        execute(job(RECORD, handover));

        assertThat(handover).isEnded().hasPassed("EndEvent_AnotherDestinationNeeded");
        assertThat(handover)
                .variables()
                .containsEntry("anyChildNeedsDestination", true)
                .containsEntry("decideBy", Date.from(RING_BY));
    }

    @Test
    void asksNobodyWhoMayNotBeTold() {
        when(desk.send(REQUEST)).thenReturn(Optional.empty());
        ProcessInstance handover = start(1);

        execute(job(handover));

        assertThat(handover).isEnded().hasPassed("EndEvent_ServiceNotTold").hasNotPassed(AWAIT);
        assertThat(handover).variables().containsEntry("anyChildNeedsDestination", true);
    }

    @Test
    void leavesAloneWhatAnotherProcessLooksAfter() {
        when(desk.takeUp(REFERENCE, 1)).thenReturn(Optional.empty());
        ProcessInstance handover = start(1);

        execute(job(handover));

        assertThat(handover).isEnded().hasPassed("EndEvent_ServiceNotTold");
        verify(desk, never()).send(any());
    }

    @Test
    void remindsASilentServiceOnceAndGoesOnWaiting() {
        ProcessInstance handover = waiting();

        execute(job("BoundaryEvent_ReminderDue", handover));
        execute(job("Task_RemindService", handover));

        verify(desk).remind(REQUEST);
        assertThat(handover).isWaitingAtExactly(AWAIT).hasPassed("EndEvent_ServiceReminded");
    }

    @Test
    void hasAPersonRingAServiceThatStaysSilent() {
        ProcessInstance handover = waiting();

        execute(job("BoundaryEvent_ServiceSilent", handover));

        assertThat(handover).isWaitingAtExactly(AWAIT).hasPassed("EndEvent_SilenceReported");
        ProcessInstance call = AskedService.chase();
        assertThat(task(call))
                .hasDefinitionKey("Task_ChaseService")
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(Date.from(RING_BY));
        assertThat(call).variables().containsEntry("subject", REQUEST.toString());
    }

    @Test
    void takesALateAnswerAndNobodyHasToRingAnyMore() {
        ProcessInstance handover = waiting();
        execute(job("BoundaryEvent_ServiceSilent", handover));
        ProcessInstance call = AskedService.chase();

        process.ended(request(REQUEST));

        assertThat(handover).isWaitingAtExactly(RECORD);
        assertThat(call).isEnded().hasPassed("EndEvent_NothingToChase");
    }

    @Test
    void passesAQuestionOnAndWaitsLongerWithItsClocksRunning() {
        ProcessInstance handover = waiting();

        process.asked(request(REQUEST));

        assertThat(handover).isWaitingAtExactly(AWAIT).hasPassed("Task_ExtendWaiting", "EndEvent_QuestionPassedOn");
        assertThat(job("BoundaryEvent_ReminderDue", handover)).hasDueDate(Date.from(RING_AT));
        assertThat(job("BoundaryEvent_ServiceSilent", handover)).hasDueDate(Date.from(RING_LATER));
        assertThat(task(AskedService.question()))
                .hasDefinitionKey("Task_AnswerServiceQuestion")
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(Date.from(RING_BY));
        assertThat(AskedService.question()).variables().containsEntry("subject", REQUEST.toString());
    }

    @Test
    void takesAQuestionFromAServiceThatSomebodyRings() {
        ProcessInstance handover = waiting();
        execute(job("BoundaryEvent_ServiceSilent", handover));

        process.asked(request(REQUEST));

        assertThat(AskedService.question()).isWaitingAtExactly("Task_AnswerServiceQuestion");
        assertThat(AskedService.chase()).isWaitingAtExactly("Task_ChaseService");
    }

    @Test
    void refusesAQuestionThatNothingCouldPassOn() {
        assertThatThrownBy(() -> process.asked(request(REQUEST))).isInstanceOf(Refusal.class);
    }

    @Test
    void hearsOnlyTheAnswerToItsOwnRequest() {
        ProcessInstance one = waiting();
        ProcessInstance other = start(0);
        execute(job(other));

        process.ended(request(ANOTHER));

        assertThat(one).isWaitingAtExactly(AWAIT);
        assertThat(other).isWaitingAtExactly(RECORD);
    }

    @Test
    void takesAnAnswerThatNothingWaitsFor() {
        assertThatCode(() -> process.ended(request(REQUEST))).doesNotThrowAnyException();
    }

    @Test
    void takesUpTheRequestOfItsOwnNumber() {
        start(1);

        verify(desk).takeUp(REFERENCE, 1);
    }

    private static ProcessInstance waiting() {
        ProcessInstance handover = start(1);
        execute(job(handover));
        assertThat(handover).isWaitingAtExactly(AWAIT);
        return handover;
    }
}
