package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SocialCareAnswerDeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final Actor SYSTEM = new Actor("social-care");

    private final TestClock clock = new TestClock(MORNING);
    private final SocialCareOnPaper requests = new SocialCareOnPaper();
    private final SocialCareAnswersOnPaper answers = new SocialCareAnswersOnPaper(mock(JdbcClient.class), clock);
    private final SocialCareReturns returns = mock(SocialCareReturns.class);
    private final SocialCareTimes times = mock(SocialCareTimes.class);
    private final SocialCareTimesProcess watch = mock(SocialCareTimesProcess.class);
    private final List<Reference> answered = new ArrayList<>();
    private final StaticMessageSource words = new StaticMessageSource();
    private UUID steppingDown;
    private final SocialCareAnswerDesk desk = new SocialCareAnswerDesk(
            requests,
            answers,
            returns,
            new SocialCareWords(words),
            answered::add,
            times,
            watch,
            List.of(child -> child.equals(steppingDown)),
            event -> {},
            new AuditTrailOnPaper(),
            clock);

    private final SocialCareRequest nur = asked();
    private final SocialCareRequest leo = asked();

    private SocialCareRequest asked() {
        words.addMessage("social-care.Reason.THRESHOLD_NOT_MET", Locale.UK, "Its threshold is not met");
        return requests.save(SocialCareRequest.asked(CONTACT.value(), UUID.randomUUID(), "SECTION_47", MORNING)
                .sent(MORNING));
    }

    @Test
    void letsTheProcessGoOnOnceTheLastChildIsAnsweredFor() {
        desk.take(accepts("1", nur, "SC-1"), SYSTEM);
        assertThat(answered).isEmpty();

        desk.take(refuses("2", leo), SYSTEM);

        assertThat(answered).containsExactly(CONTACT);
        assertThat(requests.of(nur.child()).acceptedAt()).isEqualTo(MORNING);
        assertThat(requests.of(nur.child()).reference()).isEqualTo("SC-1");
        assertThat(requests.of(leo.child()).returnedAt()).isEqualTo(MORNING);
    }

    /** It closes only after early help has accepted, and the sentence says what to do (INV16). */
    @Test
    void refusesThatSocialCareClosesWhileEarlyHelpIsAskedToTakeTheChildOver() {
        desk.take(accepts("1", nur, "SC-1"), SYSTEM);
        desk.take(accepts("2", leo, "SC-2"), SYSTEM);
        steppingDown = nur.child();

        assertThatThrownBy(() -> desk.take(closes("3", nur), SYSTEM)).hasMessageContaining("Keep the case open");
        assertThat(answers.kept).hasSize(2);
        desk.take(closes("4", leo), SYSTEM);
        steppingDown = null;
        desk.take(closes("3", nur), SYSTEM);

        assertThat(answers.kept).hasSize(4);
    }

    private static SocialCareAnswer closes(String id, SocialCareRequest request) {
        return new SocialCareAnswer(
                id, request.id(), SocialCareAnswer.Kind.CLOSED, null, null, null, MORNING, Set.of());
    }

    @Test
    void returnsARefusedChildToTheDoorWithTheReasonAndKeepsTheOther() {
        desk.take(accepts("1", nur, "SC-1"), SYSTEM);
        desk.take(refuses("2", leo), SYSTEM);

        verify(returns).takeBack(CONTACT, leo.child(), "Its threshold is not met. Seen at school, safe.", SYSTEM);
        verify(returns, never()).takeBack(any(), org.mockito.ArgumentMatchers.eq(nur.child()), any(), any());
    }

    @Test
    void takesTheSameAnswerOnceUnderTheSameIdOrAnother() {
        desk.take(refuses("1", nur), SYSTEM);
        desk.take(refuses("1", nur), SYSTEM);
        desk.take(refuses("2", nur), SYSTEM);

        assertThat(answers.kept).hasSize(1);
        verify(returns).takeBack(any(), any(), any(), any());
    }

    @Test
    void refusesWhatContradictsAnEarlierAnswer() {
        desk.take(accepts("1", nur, "SC-1"), SYSTEM);

        refused(refuses("2", nur), Refusal.Kind.CONFLICT);
        refused(accepts("3", nur, "SC-2"), Refusal.Kind.CONFLICT);
        refused(accepts("1", leo, "SC-1"), Refusal.Kind.CONFLICT);
        assertThat(answers.kept).hasSize(1);
    }

    @Test
    void refusesAnAcceptanceAfterARefusal() {
        desk.take(refuses("1", nur), SYSTEM);

        refused(accepts("2", nur, "SC-1"), Refusal.Kind.CONFLICT);
    }

    @Test
    void refusesAnAnswerToWhatNobodyAsked() {
        SocialCareRequest unknown = SocialCareRequest.asked("C-2026-000999", UUID.randomUUID(), "SECTION_17", MORNING);

        refused(accepts("1", unknown, "SC-1"), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void takesNewsOnlyOfAChildThatWasAccepted() {
        SocialCareAnswer seen = news("2", nur, SocialCareAnswer.Kind.CHILD_SEEN);
        refused(seen, Refusal.Kind.CONFLICT);

        desk.take(accepts("1", nur, "SC-1"), SYSTEM);
        desk.take(seen, SYSTEM);
        desk.take(seen, SYSTEM);

        assertThat(answers.kept)
                .extracting(SocialCareAnswer::kind)
                .containsExactly(SocialCareAnswer.Kind.ACCEPTED, SocialCareAnswer.Kind.CHILD_SEEN);
    }

    @Test
    void keepsNoEnquiriesBeforeTheStrategyDiscussionAndBringsThemToAPerson() {
        desk.take(accepts("1", nur, "SC-1"), SYSTEM);
        SocialCareAnswer started = news("2", nur, SocialCareAnswer.Kind.SECTION_47_STARTED);
        when(times.anyToWatch(nur.id())).thenReturn(true);

        assertThat(desk.take(started, SYSTEM))
                .hasValueSatisfying(words -> assertThat(words).contains("RB15"));

        assertThat(answers.kept).hasSize(1);
        verify(times).outOfOrder(nur.id());
        verify(times, never()).heard(org.mockito.ArgumentMatchers.eq(started), any());
        verify(watch).timesChanged(CONTACT, nur.id(), true);
    }

    private void refused(SocialCareAnswer answer, Refusal.Kind kind) {
        assertThatThrownBy(() -> desk.take(answer, SYSTEM))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }

    private static SocialCareAnswer accepts(String id, SocialCareRequest request, String reference) {
        return new SocialCareAnswer(
                id, request.id(), SocialCareAnswer.Kind.ACCEPTED, reference, null, null, null, Set.of());
    }

    private static SocialCareAnswer refuses(String id, SocialCareRequest request) {
        return new SocialCareAnswer(
                id,
                request.id(),
                SocialCareAnswer.Kind.REFUSED,
                null,
                SocialCareAnswer.Reason.THRESHOLD_NOT_MET,
                "Seen at school, safe.",
                null,
                Set.of());
    }

    private static SocialCareAnswer news(String id, SocialCareRequest request, SocialCareAnswer.Kind kind) {
        return new SocialCareAnswer(id, request.id(), kind, null, null, null, MORNING, Set.of());
    }
}
