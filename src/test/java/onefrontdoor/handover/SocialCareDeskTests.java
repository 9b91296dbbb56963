package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.frontdoor.SocialCareReferral;
import onefrontdoor.frontdoor.SocialCareReferrals;
import onefrontdoor.frontdoor.ThresholdMet;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocialCareDeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final UUID NUR = UUID.randomUUID();
    private static final UUID LEO = UUID.randomUUID();
    private static final SocialCareReferral REFERRAL = new SocialCareReferral(
            "LEVEL_4",
            "RED",
            new SocialCareReferral.Child("Nur", "ZZ-Aspen", null, null, null),
            null,
            null,
            null,
            null);

    private final TestClock clock = new TestClock(MORNING);
    private final SocialCareOnPaper requests = new SocialCareOnPaper();
    private final List<UUID> asked = new ArrayList<>();
    private final SocialCareReferrals referrals = mock(SocialCareReferrals.class);
    private final SocialCareTimes times = mock(SocialCareTimes.class);
    private final SocialCareLines lines = mock(SocialCareLines.class);
    private SocialCare.Delivery delivery = SocialCare.Delivery.TAKEN;
    private Runnable meanwhile = () -> {};

    private final SocialCareDesk desk = new SocialCareDesk(
            requests,
            new SocialCareDelivery(referrals, new AskedOnly(this::ask), clock, Duration.ofMinutes(15)),
            times,
            lines,
            new AuditTrailOnPaper(),
            new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"))),
            clock,
            4,
            Duration.ofHours(1));

    /** Nothing is closed in these tests. */
    private record AskedOnly(Function<SocialCareLetter, SocialCare.Delivery> desk) implements SocialCare {

        @Override
        public Delivery ask(SocialCareLetter letter) {
            return desk.apply(letter);
        }

        @Override
        public Delivery close(SocialCareClosing closing) {
            throw new AssertionError("Nothing is closed here.");
        }
    }

    private SocialCare.Delivery ask(SocialCareLetter letter) {
        asked.add(letter.request());
        meanwhile.run();
        return delivery;
    }

    @BeforeEach
    void everythingMayGo() {
        when(referrals.decide(any(), any())).thenReturn(Optional.of(REFERRAL));
    }

    @Test
    void notesWhoIsToBeHandedOverAndSendsNothingYet() {
        desk.on(new ThresholdMet(CONTACT, Map.of(NUR, "SECTION_17", LEO, "SECTION_47")));

        assertThat(requests.kept.values()).extracting(SocialCareRequest::child).containsExactlyInAnyOrder(NUR, LEO);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAboutEachChildOnceHoweverOftenTheJobIsRetried() {
        met(NUR, "SECTION_17");

        SocialCareDesk.Sending first = desk.send(CONTACT);
        desk.send(CONTACT);

        assertThat(asked).containsExactly(requests.of(NUR).id());
        assertThat(first)
                .isEqualTo(new SocialCareDesk.Sending(
                        true, false, MORNING.plus(Duration.ofHours(4)), MORNING.plus(Duration.ofHours(1))));
    }

    @Test
    void asksAgainUnderTheSameIdWhileSocialCareIsAway() {
        delivery = SocialCare.Delivery.AWAY;
        met(NUR, "SECTION_47");

        assertThatThrownBy(() -> desk.send(CONTACT))
                .isInstanceOf(SocialCareAway.class)
                .hasMessageNotContaining("Nur");
        delivery = SocialCare.Delivery.TAKEN;
        desk.send(CONTACT);

        UUID id = requests.of(NUR).id();
        assertThat(asked).containsExactly(id, id);
        assertThat(requests.of(NUR).isSent()).isTrue();
    }

    @Test
    void comesToAPersonWhenSocialCareIsAwayForTooLong() {
        delivery = SocialCare.Delivery.AWAY;
        met(NUR, "SECTION_47");
        clock.moveTo(MORNING.plus(Duration.ofMinutes(15)));

        assertThat(desk.send(CONTACT).sent()).isFalse();
        assertThat(requests.of(NUR).failure()).isEqualTo(SocialCareFailure.UNREACHABLE);
        assertThat(requests.of(NUR).isSent()).isFalse();
    }

    @Test
    void comesToAPersonAtOnceWhenSocialCareTurnsItDown() {
        delivery = SocialCare.Delivery.REFUSED;
        met(NUR, "SECTION_17");

        assertThat(desk.send(CONTACT).sent()).isFalse();
        assertThat(requests.of(NUR).failure()).isEqualTo(SocialCareFailure.TURNED_DOWN);
    }

    @Test
    void sendsNothingThatTheLawOfSharingHoldsBackAndStillSendsTheSibling() {
        when(referrals.decide(CONTACT, NUR)).thenReturn(Optional.empty());
        met(NUR, "SECTION_17");
        met(LEO, "SECTION_47");

        assertThat(desk.send(CONTACT).sent()).isFalse();

        assertThat(asked).containsExactly(requests.of(LEO).id());
        assertThat(requests.of(NUR).failure()).isEqualTo(SocialCareFailure.MAY_NOT_GO);
        assertThat(requests.of(LEO).isSent()).isTrue();
    }

    @Test
    void knowsAnAnswerThatOvertookTheSending() {
        met(NUR, "SECTION_47");
        meanwhile = () -> requests.save(requests.of(NUR).accepted("SC-1", clock.instant()));

        SocialCareDesk.Sending sending = desk.send(CONTACT);

        assertThat(sending.sent()).isTrue();
        assertThat(sending.answered()).isTrue();
        assertThat(requests.of(NUR).reference()).isEqualTo("SC-1");
    }

    @Test
    void asksNotAgainAboutAChildWhomSocialCareHasAndAgainAboutOneThatItRefused() {
        met(NUR, "SECTION_17");
        met(LEO, "SECTION_17");
        requests.save(requests.of(NUR).accepted("SC-1", clock.instant()));
        requests.save(requests.of(LEO).returned(clock.instant()));

        met(NUR, "SECTION_17");
        met(LEO, "SECTION_17");

        assertThat(requests.kept.values()).extracting(SocialCareRequest::child).containsExactly(NUR, LEO, LEO);
    }

    @Test
    void givesTheHeadOfServiceOfficeHoursWhenSocialCareIsSilent() {
        clock.moveTo(Instant.parse("2026-03-10T17:30:00Z"));

        assertThat(desk.silent(CONTACT)).isEqualTo("2026-03-11T13:00:00Z");
    }

    private void met(UUID child, String route) {
        desk.on(new ThresholdMet(CONTACT, Map.of(child, route)));
    }
}
