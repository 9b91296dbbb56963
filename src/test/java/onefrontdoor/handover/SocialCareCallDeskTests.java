package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class SocialCareCallDeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final Actor MANAGER = new Actor("dswm1");

    private final TestClock clock = new TestClock(MORNING);
    private final SocialCareOnPaper requests = new SocialCareOnPaper();
    private final SocialCareReturns returns = mock(SocialCareReturns.class);
    private final SocialCareCallDesk desk = new SocialCareCallDesk(requests, returns, new AuditTrailOnPaper(), clock);

    @Test
    void letsWhatWasToldByTelephoneCountAsSent() {
        SocialCareRequest request = failed(SocialCareFailure.UNREACHABLE);

        desk.called(CONTACT, answers("TOLD_BY_TELEPHONE"));

        assertThat(requests.of(request.child()).isSent()).isTrue();
        verify(returns).note(CONTACT, "Spoke to the duty worker.", MANAGER);
    }

    @Test
    void passesNothingOnByTelephoneThatTheLawOfSharingHoldsBack() {
        failed(SocialCareFailure.MAY_NOT_GO);

        assertThatThrownBy(() -> desk.called(CONTACT, answers("TOLD_BY_TELEPHONE")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("authorisation");
    }

    @Test
    void triesAgainFromTheStart() {
        SocialCareRequest request = failed(SocialCareFailure.UNREACHABLE);
        clock.moveTo(MORNING.plus(Duration.ofHours(1)));

        desk.called(CONTACT, answers("SEND_AGAIN"));

        assertThat(requests.of(request.child()).isToSend()).isTrue();
        assertThat(requests.of(request.child()).failure()).isNull();
        assertThat(requests.of(request.child()).askedAt()).isEqualTo(clock.instant());
        verify(returns, never()).takeBack(any(), any(), any(), any());
    }

    @Test
    void letsAManagerDecideAgainWhereTheRequestIsNotToGo() {
        SocialCareRequest request = failed(SocialCareFailure.MAY_NOT_GO);

        desk.called(CONTACT, answers("DECIDE_AGAIN"));

        assertThat(requests.of(request.child()).isAnswered()).isTrue();
        verify(returns).takeBack(CONTACT, request.child(), "Spoke to the duty worker.", MANAGER);
    }

    private SocialCareRequest failed(SocialCareFailure why) {
        return requests.save(SocialCareRequest.asked(CONTACT.value(), UUID.randomUUID(), "SECTION_17", MORNING)
                .failed(why));
    }

    private static FormAnswers answers(String reached) {
        return new FormAnswers(MANAGER, Map.of("reached", reached, "note", "Spoke to the duty worker."));
    }
}
