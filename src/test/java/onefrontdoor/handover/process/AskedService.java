package onefrontdoor.handover.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.TestEngine;
import onefrontdoor.handover.ChaseDesk;
import onefrontdoor.handover.QuestionDesk;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.handover.RequestState;
import onefrontdoor.handover.ServiceRequest;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;

/** Two children of one contact, of whom services are asked, and the desks behind the processes, stubbed. */
final class AskedService {

    static final Reference REFERENCE = new Reference("C-2026-000123");
    static final UUID ANOTHER = UUID.fromString("00000000-0000-4000-8000-000000000000");
    static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Instant REMIND_AT = Instant.parse("2026-03-11T17:00:00Z");
    static final Instant RING_AT = Instant.parse("2026-03-13T17:00:00Z");
    static final Instant RING_LATER = Instant.parse("2026-03-17T17:00:00Z");
    static final Instant RING_BY = Instant.parse("2026-03-16T17:00:00Z");

    private AskedService() {}

    static void behind(RequestDesk desk, ChaseDesk chase) {
        when(desk.takeUp(REFERENCE, 0)).thenReturn(Optional.of(ANOTHER));
        when(desk.takeUp(REFERENCE, 1)).thenReturn(Optional.of(REQUEST));
        when(desk.send(any())).thenReturn(Optional.of(new RequestDesk.Patience(REMIND_AT, RING_AT)));
        when(desk.state(any())).thenReturn(RequestState.DECLINED);
        when(desk.destinationDue(REFERENCE)).thenReturn(Optional.of(RING_BY));
        when(chase.silent(REQUEST)).thenReturn(RING_BY);
        TestEngine.register(new TakeUpRequestDelegate(desk));
        TestEngine.register(new AskServiceDelegate(desk));
        TestEngine.register(new RemindServiceDelegate(desk));
        TestEngine.register(new RecordServiceAnswerDelegate(desk));
        TestEngine.register(new TellOfAcceptedChildDelegate());
        TestEngine.register(new ReportServiceSilenceDelegate(chase));
        TestEngine.register(new RecordServiceChaseDelegate(chase));
    }

    /** The desk at which a service asks first. */
    static void behind(QuestionDesk questions) {
        when(questions.ringAt(REQUEST)).thenReturn(RING_LATER);
        when(questions.later(REMIND_AT)).thenReturn(RING_AT);
        when(questions.due(REQUEST)).thenReturn(RING_BY);
        when(questions.late(REQUEST)).thenReturn(RING_LATER);
        TestEngine.register(new ExtendWaitingDelegate(questions));
        TestEngine.register(new PassOnQuestionDelegate(questions));
        TestEngine.register(new EscalateLateAnswerDelegate(questions, new OverdueReviews(runtimeService())));
    }

    static ServiceRequest request(UUID id) {
        return new ServiceRequest(id, REFERENCE, 1, UUID.randomUUID(), "childrens-centre", RequestState.SENT, RING_AT);
    }

    static ProcessInstance start(int number) {
        return runtimeService()
                .startProcessInstanceByKey(
                        ServiceHandoverModel.KEY,
                        REFERENCE.value(),
                        Variables.putValue("reference", REFERENCE.value())
                                .putValue("source", "SCHOOL")
                                .putValue("childrenAges", "7 years")
                                .putValue("urgency", "AMBER")
                                .putValue("loopCounter", number));
    }

    static ProcessInstance chase() {
        return beside("ServiceChaseProcess");
    }

    static ProcessInstance question() {
        return beside("ServiceQuestionProcess");
    }

    static ProcessInstance beside(String process) {
        return runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
    }
}
