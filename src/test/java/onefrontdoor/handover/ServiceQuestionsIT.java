package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatcher;
import org.mockito.InOrder;

/** A question is asked once, answered through the gate, and never outlives its request (P2, E11, INV01). */
class ServiceQuestionsIT {

    private static final RequestsDatabase DATABASE = new RequestsDatabase("service_questions");
    private static final Actor CENTRE = new Actor("childrens-centre");
    private static final int ROUNDS = 20;

    private final ServiceRequests requests = DATABASE.bean(ServiceRequests.class);
    private final AnswerDesk answers = DATABASE.bean(AnswerDesk.class);
    private final QuestionDesk desk = DATABASE.bean(QuestionDesk.class);
    private final QuestionAnswerDesk manager = DATABASE.bean(QuestionAnswerDesk.class);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void nobodyHasWritten() {
        reset(DATABASE.process, DATABASE.post);
        DATABASE.clock.moveTo(Instant.parse("2026-03-13T10:00:00Z"));
        when(DATABASE.post.answerService(any(), any(), anyInt(), any())).thenAnswer(call -> UUID.randomUUID());
        tells(true);
    }

    @Test
    void theSameQuestionTwiceIsOneAndAnotherHasToWait() {
        UUID request = DATABASE.sent();

        desk.ask(request, asks("Is there a car?"));
        AnswerDesk.Preview again = desk.ask(request, asks("Is there a car?"));

        assertThat(again.questions()).singleElement().matches(ServiceQuestion::isOpen);
        assertThat(again.mayAsk()).isFalse();
        verify(DATABASE.process, times(1)).asked(any());
        assertThatThrownBy(() -> desk.ask(request, asks("Is there a dog?"))).isInstanceOf(Refusal.class);
    }

    @Test
    void severalRoundsArePossibleAndBounded() {
        UUID request = DATABASE.sent();
        desk.ask(request, asks("Is there a car?"));
        manager.answer(request, says("ANSWER", "No."));
        desk.ask(request, asks("Is there a dog?"));
        manager.answer(request, says("NOT_BEFORE_ACCEPTANCE", ""));

        AnswerDesk.Preview seen = answers.look(request, CENTRE).orElseThrow();

        assertThat(seen.questions()).extracting(ServiceQuestion::answer).containsExactly("No.", null);
        assertThat(seen.questions())
                .extracting(ServiceQuestion::reply)
                .containsExactly(QuestionReply.ANSWER, QuestionReply.NOT_BEFORE_ACCEPTANCE);
        assertThatThrownBy(() -> desk.ask(request, asks("Is there a cat?"))).isInstanceOf(Refusal.class);
        assertThat(desk.ask(request, asks("Is there a dog?")).questions()).hasSize(2);
        verify(DATABASE.post, times(2)).answerService(any(), any(), anyInt(), any());
        assertThat(DATABASE.count("service_request_mail where request = ?", request))
                .isEqualTo(2);
    }

    @Test
    void whoAsksGetsAsMuchMoreTimeAsTheCouncilGivesUnlessSomebodyRingsAlready() {
        UUID request = DATABASE.sent();
        UUID late = DATABASE.sent();

        desk.ask(request, asks("Is there a car?"));
        DATABASE.clock.pass(Duration.ofMinutes(2));
        Instant before = desk.ringAt(late);
        desk.ask(late, asks("Is there a car?"));

        assertThat(desk.ringAt(request)).isEqualTo("2026-03-17T17:00:00Z");
        assertThat(desk.ringAt(late)).isEqualTo(before);
        assertThat(desk.due(request)).isEqualTo("2026-03-16T10:00:00Z");
    }

    @Test
    void nothingReachesAServiceThatMayNotBeToldAndTheManagerHearsIt() {
        UUID request = DATABASE.sent();
        desk.ask(request, asks("Is there a car?"));
        tells(false);

        assertThatThrownBy(() -> manager.answer(request, says("ANSWER", "No.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may not be told");
        manager.answer(request, says("NOT_BEFORE_ACCEPTANCE", ""));

        verify(DATABASE.post, never()).answerService(any(), any(), anyInt(), any());
        assertThatThrownBy(() -> desk.ask(request, asks("And a dog?"))).isInstanceOf(AnsweredAlready.class);
    }

    @Test
    void aQuestionEndsWithItsRequestAndItsAnswerComesTooLate() {
        UUID request = DATABASE.sent();
        desk.ask(request, asks("Is there a car?"));

        requests.withdrawn(request);

        assertThat(answers.look(request, CENTRE)).isEmpty();
        assertThatThrownBy(() -> manager.answer(request, says("ANSWER", "No.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ended meanwhile");
        assertThatThrownBy(() -> desk.ask(request, asks("And a dog?"))).isInstanceOf(AnsweredAlready.class);
        assertThat(DATABASE.count("service_question where request = ? and answer is not null", request))
                .isZero();
    }

    @Test
    void aQuestionThatBreaksOffBeforeTheProcessHearsOfItWasNeverAsked() {
        UUID request = DATABASE.sent();
        Instant ringAt = desk.ringAt(request);
        doThrow(new IllegalStateException("the node dies"))
                .when(DATABASE.process)
                .asked(any());

        assertThatThrownBy(() -> desk.ask(request, asks("Is there a car?"))).isInstanceOf(IllegalStateException.class);

        assertThat(DATABASE.count("service_question where request = ?", request))
                .isZero();
        assertThat(desk.ringAt(request)).isEqualTo(ringAt);
    }

    @Test
    void ofAQuestionAndAnAcceptanceAtTheSameMomentTheAcceptanceStandsAndTheQuestionIfItCameFirst() throws Exception {
        ExecutorService services = Executors.newFixedThreadPool(3);
        int asked = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UUID request = DATABASE.sent();
            CyclicBarrier together = new CyclicBarrier(3);
            Callable<Boolean> question = () -> happens(together, () -> desk.ask(request, asks("Is there a car?")));
            Callable<Boolean> acceptance = () -> happens(together, () -> answers.answer(request, accepts()));
            List<Future<Boolean>> done = services.invokeAll(List.of(question, question, acceptance));
            boolean first = done.get(0).get() || done.get(1).get();
            InOrder order = inOrder(DATABASE.process);
            if (first) {
                order.verify(DATABASE.process).asked(argThat(about(request)));
            }
            order.verify(DATABASE.process).ended(argThat(about(request)));
            asked += first ? 1 : 0;

            assertThat(done.get(2).get()).isTrue();
            assertThat(requests.get(request).state()).isEqualTo(RequestState.ACCEPTED);
            assertThat(DATABASE.count("service_question where request = ?", request))
                    .isEqualTo(first ? 1 : 0);
        }
        services.shutdown();

        System.out.printf("P2: %d rounds of two questions and an acceptance at once: %d asked first%n", ROUNDS, asked);
        verify(DATABASE.process, times(ROUNDS)).ended(any());
        verify(DATABASE.process, times(asked)).asked(any());
    }

    @Test
    void whoAcceptedByLinkSeesItOnceMoreByANewLinkToItsAddressAndByNothingElse() {
        AgainDesk again = DATABASE.bean(AgainDesk.class);
        UUID request = DATABASE.sent();
        String used = link(request);
        String unused = link(request);
        answers.answer(request, accepts());
        assertThat(List.of(used, unused)).noneMatch(again::opens);
        DATABASE.clock.pass(Duration.ofMinutes(1));
        when(DATABASE.post.showService(any(), any(), anyInt(), any())).thenAnswer(call -> UUID.randomUUID());

        again.ask(used);
        String fresh = link(request);

        assertThat(List.of(used, unused)).noneMatch(again::opens);
        assertThat(again.opens(fresh)).isTrue();
        assertThat(again.opens(fresh)).as("looking uses nothing up").isTrue();
        tells(false);
        assertThat(again.show(fresh)).as("the gate has the last word").isEmpty();
        tells(true);
        assertThat(again.show(fresh))
                .hasValueSatisfying(shown ->
                        assertThat(shown).extracting(ServiceFact::words).containsExactly("Noa ZZ-Ivy"));
        assertThat(again.show(fresh)).as("a second time").isEmpty();
        again.ask(used);
        again.ask(fresh);
        verify(DATABASE.post, times(2)).showService(any(), any(), anyInt(), any());
        String late = link(request);
        DATABASE.clock.pass(Duration.ofDays(3));
        assertThat(again.show(late)).as("after its time").isEmpty();
    }

    @Test
    void nobodyIsSentALinkToWhatWasDeclinedOrIsNotSharedAnyMore() {
        AgainDesk again = DATABASE.bean(AgainDesk.class);
        UUID taken = DATABASE.sent();
        UUID declined = DATABASE.sent();
        List<String> links = List.of(link(taken), link(declined), "a".repeat(43), "'; drop table");
        answers.answer(taken, accepts());
        answers.answer(declined, declines());
        DATABASE.clock.pass(Duration.ofMinutes(1));
        tells(false);

        links.forEach(again::ask);

        tells(true);
        verify(DATABASE.post, never()).showService(any(), any(), anyInt(), any());
        assertThat(again.opens(link(declined))).isFalse();
    }

    private static String link(UUID request) {
        RequestLinks links = DATABASE.bean(RequestLinks.class);
        UUID message = UUID.randomUUID();
        links.mailed(message, request);
        return links.freshPath(message).replace("/service-request/", "");
    }

    private static ArgumentMatcher<ServiceRequest> about(UUID request) {
        return told -> told.id().equals(request);
    }

    private static boolean happens(CyclicBarrier together, Runnable what) throws Exception {
        together.await();
        try {
            what.run();
            return true;
        } catch (AnsweredAlready second) {
            return false;
        }
    }

    private static void tells(boolean tell) {
        when(DATABASE.seen.mayBeTold(any(), any(), anyInt())).thenReturn(tell);
        when(DATABASE.rows.show(any(), any())).thenReturn(tell);
    }

    private static Enquiry asks(String words) {
        return Enquiry.in(new FormAnswers(CENTRE, Map.of("question", words)), Reply.Way.API);
    }

    private static FormAnswers says(String reply, String words) {
        return new FormAnswers(new Actor("dehm1"), Map.of("reply", reply, "words", words));
    }

    private static Reply declines() {
        return Reply.in(new FormAnswers(CENTRE, Map.of("answer", "DECLINE", "reason", "NO_CAPACITY")), Reply.Way.LINK);
    }

    private static Reply accepts() {
        return Reply.in(
                new FormAnswers(
                        CENTRE, Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777")),
                Reply.Way.API);
    }
}
