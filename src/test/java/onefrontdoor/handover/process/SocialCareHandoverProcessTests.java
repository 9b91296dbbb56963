package onefrontdoor.handover.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.handover.SocialCareCallDesk;
import onefrontdoor.handover.SocialCareDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/handover/social-care-handover.bpmn")
class SocialCareHandoverProcessTests {

    private static final Reference REFERENCE = new Reference("C-2026-000123");
    private static final Reference ANOTHER = new Reference("C-2026-000124");
    private static final Instant ANSWER_BY = Instant.parse("2026-03-11T16:00:00Z");
    private static final Instant REVIEW_BY = Instant.parse("2026-03-12T12:00:00Z");
    private static final String SILENT = "BoundaryEvent_SocialCareSilent";
    private static final String AWAIT = "Task_AwaitSocialCareAnswer";

    private final SocialCareDesk desk = mock(SocialCareDesk.class);
    private final SocialCareCallDesk calls = mock(SocialCareCallDesk.class);
    private final CamundaHandoverProcess process = new CamundaHandoverProcess(runtimeService());

    @BeforeEach
    void openTheDesk() {
        when(desk.send(REFERENCE)).thenReturn(sending(true, false));
        when(desk.send(ANOTHER)).thenReturn(sending(true, false));
        when(desk.silent(REFERENCE)).thenReturn(REVIEW_BY);
        TestEngine.register(new SendRequestToSocialCareDelegate(desk));
        TestEngine.register(new EscalateSocialCareSilenceDelegate(desk, new OverdueReviews(runtimeService())));
        TestEngine.register(new RecordReachingSocialCareDelegate(calls));
    }

    @Test
    void endsAtOnceWhenNoChildMeetsTheThreshold() {
        ProcessInstance handover = start(REFERENCE, false);

        assertThat(handover)
                .isEnded()
                .hasPassed("EndEvent_NoChildToHandOver")
                .hasNotPassed("Task_SendRequestToSocialCare");
        verifyNoInteractions(desk);
    }

    @Test
    void asksSocialCareInTheBackgroundAndWaitsForItsAnswer() {
        ProcessInstance handover = start(REFERENCE, true);
        assertThat(handover).isWaitingAtExactly("Task_SendRequestToSocialCare");
        verifyNoInteractions(desk);

        execute(job(handover));

        assertThat(handover).isWaitingAtExactly(AWAIT).isWaitingFor("SocialCareAnswered");
        assertThat(job(SILENT, handover)).hasDueDate(Date.from(ANSWER_BY));
    }

    @Test
    void endsWhenSocialCareHasAnswered() {
        ProcessInstance handover = waiting(REFERENCE);

        process.socialCareAnswered(REFERENCE);

        assertThat(handover)
                .isEnded()
                .hasPassedInOrder("Task_SendRequestToSocialCare", AWAIT, "EndEvent_SocialCareAnswered")
                .hasNotPassed(SILENT);
    }

    @Test
    void endsOnlyTheHandoverOfTheContactThatSocialCareAnswered() {
        ProcessInstance handover = waiting(REFERENCE);
        ProcessInstance another = waiting(ANOTHER);

        process.socialCareAnswered(REFERENCE);

        assertThat(handover).isEnded();
        assertThat(another).isWaitingAtExactly(AWAIT);
    }

    @Test
    void takesAnAnswerThatNothingWaitsFor() {
        assertThatCode(() -> process.socialCareAnswered(REFERENCE)).doesNotThrowAnyException();
    }

    @Test
    void tellsTheHeadOfServiceOnceThatSocialCareIsSilentAndGoesOnWaiting() {
        ProcessInstance handover = waiting(REFERENCE);

        execute(job(SILENT, handover));

        assertThat(handover).isWaitingAtExactly(AWAIT).hasPassedInOrder(SILENT, "EndEvent_SocialCareSilenceEscalated");
        assertThat(job(SILENT, handover)).isNull();
        verify(desk).silent(REFERENCE);
        ProcessInstance review = runtimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey("OverdueReviewProcess")
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
        assertThat(review).isWaitingAtExactly("Task_ReviewOverdueDecision");
        assertThat(task(review)).hasCandidateGroup("head-of-service").hasDueDate(Date.from(REVIEW_BY));
        assertThat(review)
                .variables()
                .containsEntry("reference", REFERENCE.value())
                .containsEntry("urgency", "AMBER");
    }

    @Test
    void takesALateAnswerToo() {
        ProcessInstance handover = waiting(REFERENCE);
        execute(job(SILENT, handover));

        process.socialCareAnswered(REFERENCE);

        assertThat(handover).isEnded().hasPassed("EndEvent_SocialCareAnswered");
    }

    @Test
    void endsAtOnceWhenEveryAnswerOvertookTheSending() {
        when(desk.send(REFERENCE)).thenReturn(sending(true, true));
        ProcessInstance handover = start(REFERENCE, true);

        execute(job(handover));

        assertThat(handover).isEnded().hasPassed("EndEvent_AnswersKnown").hasNotPassed(AWAIT);
    }

    @Test
    void bringsWhatDidNotGoToAManagerAndSendsAgainWhenThatIsSeenTo() {
        when(desk.send(REFERENCE)).thenReturn(sending(false, false), sending(true, false));
        ProcessInstance handover = start(REFERENCE, true);
        execute(job(handover));
        assertThat(handover).isWaitingAtExactly("Task_ReachSocialCare");
        assertThat(task(handover))
                .hasCandidateGroup("duty-social-work-manager")
                .hasCandidateGroup("emergency-duty-team")
                .hasDueDate(Date.from(REVIEW_BY));
        FormAnswers answers = new FormAnswers(new Actor("dswm1"), Map.of("reached", "SEND_AGAIN"));

        complete(
                task(handover),
                Variables.createVariables()
                        .putValueTyped(
                                FormAnswers.VARIABLE,
                                Variables.objectValue(answers, true).create()));

        verify(calls).called(REFERENCE, answers);
        assertThat(handover).isWaitingAtExactly("Task_SendRequestToSocialCare");
        execute(job(handover));
        assertThat(handover).isWaitingAtExactly(AWAIT);
    }

    private static SocialCareDesk.Sending sending(boolean sent, boolean answered) {
        return new SocialCareDesk.Sending(sent, answered, ANSWER_BY, REVIEW_BY);
    }

    private static ProcessInstance waiting(Reference reference) {
        ProcessInstance handover = start(reference, true);
        execute(job(handover));
        assertThat(handover).isWaitingAtExactly(AWAIT);
        return handover;
    }

    private static ProcessInstance start(Reference reference, boolean anyChildMeetsThreshold) {
        return runtimeService()
                .startProcessInstanceByKey(
                        "SocialCareHandoverProcess",
                        reference.value(),
                        Variables.putValue("reference", reference.value())
                                .putValue("source", "SCHOOL")
                                .putValue("childrenAges", "7 years")
                                .putValue("urgency", "AMBER")
                                .putValue("anyChildMeetsThreshold", anyChildMeetsThreshold));
    }
}
