package onefrontdoor.handover;

import static onefrontdoor.handover.RequestsDatabase.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.frontdoor.ServicesChosen;
import onefrontdoor.frontdoor.StepDownAsked;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** A request is sent once and answered once, whatever happens at the same moment or in between (P2, E11). */
class ServiceRequestsIT {

    private static final RequestsDatabase DATABASE = new RequestsDatabase("service_requests");
    private static final int ANSWERS = 8;
    private static final int ROUNDS = 20;

    private final ServiceRequests requests = DATABASE.bean(ServiceRequests.class);
    private final AnswerDesk desk = DATABASE.bean(AnswerDesk.class);
    private final RequestLinks links = DATABASE.bean(RequestLinks.class);

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @BeforeEach
    void nobodyHasAnswered() {
        reset(DATABASE.process);
    }

    @Test
    void ofAnswersAtTheSameMomentTheFirstStandsAndTheOthersAreRefused() throws Exception {
        ExecutorService services = Executors.newFixedThreadPool(ANSWERS);
        int kept = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UUID request = DATABASE.sent();
            CyclicBarrier together = new CyclicBarrier(ANSWERS);
            List<Callable<Boolean>> answers = new ArrayList<>();
            for (int each = 0; each < ANSWERS; each++) {
                Reply reply = each % 2 == 0 ? yes() : no();
                answers.add(() -> answered(request, reply, together));
            }
            for (Future<Boolean> answer : services.invokeAll(answers)) {
                kept += answer.get() ? 1 : 0;
                refused += answer.get() ? 0 : 1;
            }
            assertThat(DATABASE.count("service_request where id = ? and ended_at is not null", request))
                    .isEqualTo(1);
        }
        services.shutdown();

        System.out.printf("P2: %d rounds of %d answers at once: %d kept, %d refused%n", ROUNDS, ANSWERS, kept, refused);
        assertThat(kept).isEqualTo(ROUNDS);
        verify(DATABASE.process, times(ROUNDS)).ended(any());
    }

    private boolean answered(UUID request, Reply reply, CyclicBarrier together) throws Exception {
        together.await();
        try {
            desk.answer(request, reply);
            return true;
        } catch (AnsweredAlready second) {
            return false;
        }
    }

    /** A manager who decides holds the turn and then ends requests: an answer that came the other way round would stand in a ring. */
    @Test
    void anAnswerWaitsForItsTurnBeforeItHoldsTheRequest() {
        UUID request = DATABASE.sent();
        AtomicLong free = new AtomicLong();
        doAnswer(turn -> free.addAndGet(CompletableFuture.supplyAsync(() -> howManyNobodyHolds(request))
                        .join()))
                .when(DATABASE.turns)
                .take(any());

        desk.answer(request, no());

        assertThat(free).hasValue(1);
        reset(DATABASE.turns);
    }

    private static long howManyNobodyHolds(UUID request) {
        return DATABASE.count("(select id from service_request where id = ? for update skip locked) as free", request);
    }

    /** P5: the second guard alone, while the first lets everything through. */
    @Test
    void whereTheDatabaseShutsTheRowsAServiceIsShownNothingAndTakesNobodyOn() {
        UUID request = DATABASE.sent();
        assertThat(desk.look(request, yes().by())).isPresent();
        when(DATABASE.rows.show(any(), any())).thenReturn(false);

        assertThat(desk.look(request, yes().by())).isEmpty();
        assertThatThrownBy(() -> desk.answer(request, yes())).isInstanceOf(AnsweredAlready.class);

        assertThat(requests.get(request).state()).isEqualTo(RequestState.SENT);
        when(DATABASE.rows.show(any(), any())).thenReturn(true);
    }

    @Test
    void anAnswerThatBreaksOffBeforeTheProcessHearsOfItNeverHappened() {
        UUID request = DATABASE.sent();
        UUID decision = requests.get(request).decision();
        doThrow(new IllegalStateException("the node dies"))
                .doNothing()
                .when(DATABASE.process)
                .ended(any());

        assertThatThrownBy(() -> desk.answer(request, yes())).isInstanceOf(IllegalStateException.class);

        assertThat(requests.get(request).state()).isEqualTo(RequestState.SENT);
        assertThat(DATABASE.count("service_answer where decision = ?", decision))
                .isZero();

        desk.answer(request, yes());

        assertThat(requests.get(request).state()).isEqualTo(RequestState.ACCEPTED);
        assertThat(DATABASE.count("service_answer where decision = ?", decision))
                .isEqualTo(1);
        assertThatThrownBy(() -> desk.answer(request, yes())).isInstanceOf(AnsweredAlready.class);
    }

    @Test
    void aDecisionAsksOnceAndAChildIsNeverAskedAboutTwiceAtOneService() {
        UUID decision = DATABASE.decision();
        UUID child = UUID.randomUUID();
        ServicesChosen.Sent sent = new ServicesChosen.Sent(decision, child, 1, "childrens-centre");

        requests.ask(CONTACT, sent);
        requests.ask(CONTACT, sent);

        assertThat(DATABASE.count("service_request where decision = ?", decision))
                .isEqualTo(1);
        ServicesChosen.Sent second = new ServicesChosen.Sent(DATABASE.decision(), child, 1, "childrens-centre");
        assertThatThrownBy(() -> requests.ask(CONTACT, second)).isInstanceOf(DuplicateKeyException.class);
    }

    /** Whatever early help sends meanwhile has processes of its own, which would take it for one of theirs. */
    @Test
    void aStepDownIsAskedInAProcessOfItsOwn() {
        UUID stepDown = UUID.randomUUID();
        OnList card = new OnList("School", "7 years", null);
        ServicesChosen.Sent sent = new ServicesChosen.Sent(stepDown, UUID.randomUUID(), 1, "volunteers-and-mentors");

        new StepDownRequests(requests, DATABASE.process).on(new StepDownAsked(CONTACT, sent, card));

        ServiceRequest request = requests.openFor(stepDown).orElseThrow();
        verify(DATABASE.process).begins(request, card);
        assertThat(request.agency()).isEqualTo("volunteers-and-mentors");
        assertThat(requests.toSend(CONTACT)).doesNotContain(request);
    }

    @Test
    void aLinkOpensItsRequestUntilItsEndOrTheAnswerAndIsKeptAsAHashOnly() {
        doNothing().when(DATABASE.process).ended(any());
        UUID request = DATABASE.sent();
        UUID message = UUID.randomUUID();
        links.mailed(message, request);
        String code = links.freshPath(message).replace("/service-request/", "");
        String another = links.freshPath(message).replace("/service-request/", "");

        assertThat(links.opens(code)).contains(request);
        assertThat(links.opens(another)).contains(request);
        assertThat(links.opens("a".repeat(43))).isEmpty();
        assertThat(links.opens("'; drop table")).isEmpty();
        assertThat(DATABASE.count("service_request_link l where l::text like '%' || ? || '%'", code))
                .isZero();

        DATABASE.clock.pass(Duration.ofDays(8));
        assertThat(links.opens(code)).isEmpty();
        assertThat(links.opened(code)).as("a new one may be asked for").contains(request);

        desk.answer(request, no());
        assertThat(links.opened(another)).isEmpty();
    }

    private static Reply yes() {
        return reply(Map.of("answer", "ACCEPT", "worker", "Kim ZZ-Worker", "reached", "01632 960777"));
    }

    private static Reply no() {
        return reply(Map.of("answer", "DECLINE", "reason", "NO_CAPACITY"));
    }

    private static Reply reply(Map<String, Object> typed) {
        return Reply.in(new FormAnswers(new Actor("childrens-centre"), typed), Reply.Way.LINK);
    }
}
