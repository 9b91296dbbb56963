package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.frontdoor.ThresholdMet;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.Test;

class SocialCareDeskTests {

    private static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    private static final Reference CONTACT = new Reference("C-2026-000123");
    private static final UUID NUR = UUID.randomUUID();
    private static final UUID LEO = UUID.randomUUID();

    private final TestClock clock = new TestClock(MORNING);
    private final RequestsOnPaper requests = new RequestsOnPaper();
    private final List<UUID> asked = new ArrayList<>();
    private final List<Reference> answered = new ArrayList<>();
    private final SocialCareDesk desk = new SocialCareDesk(
            requests,
            (contact, request) -> asked.add(request.child()),
            answered::add,
            new AuditTrailOnPaper(),
            new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03"))),
            clock,
            4);

    @Test
    void notesWhoIsToBeHandedOverAndSendsNothingYet() {
        desk.on(new ThresholdMet(CONTACT, Map.of(NUR, "SECTION_17", LEO, "SECTION_47")));

        assertThat(requests.kept.values()).extracting(SocialCareRequest::child).containsExactlyInAnyOrder(NUR, LEO);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksAboutEachChildOnceHoweverOftenTheJobIsRetried() {
        desk.on(new ThresholdMet(CONTACT, Map.of(NUR, "SECTION_17")));

        Instant answerBy = desk.send(CONTACT);
        desk.send(CONTACT);

        assertThat(asked).containsExactly(NUR);
        assertThat(answerBy).isEqualTo(MORNING.plus(Duration.ofHours(4)));
    }

    @Test
    void letsTheProcessGoOnOnceWhenSocialCareAccepts() {
        desk.on(new ThresholdMet(CONTACT, Map.of(NUR, "SECTION_17", LEO, "SECTION_47")));
        desk.send(CONTACT);

        desk.accepted(CONTACT);
        desk.accepted(CONTACT);

        assertThat(answered).containsExactly(CONTACT);
        assertThat(requests.kept.values())
                .extracting(SocialCareRequest::acceptedAt)
                .containsOnly(MORNING);
    }

    @Test
    void acceptsNobodyWhomSocialCareWasNotYetAskedAbout() {
        desk.on(new ThresholdMet(CONTACT, Map.of(NUR, "SECTION_17")));
        desk.send(CONTACT);
        desk.on(new ThresholdMet(CONTACT, Map.of(LEO, "SECTION_17")));

        desk.accepted(CONTACT);

        assertThat(requests.of(LEO).acceptedAt()).isNull();
        desk.send(CONTACT);
        desk.accepted(CONTACT);
        assertThat(answered).containsExactly(CONTACT, CONTACT);
    }

    @Test
    void ignoresAnAnswerThatNobodyWaitsFor() {
        desk.accepted(CONTACT);

        assertThat(answered).isEmpty();
    }

    @Test
    void givesTheHeadOfServiceOfficeHoursWhenSocialCareIsSilent() {
        clock.moveTo(Instant.parse("2026-03-10T17:30:00Z"));

        assertThat(desk.silent(CONTACT)).isEqualTo("2026-03-11T13:00:00Z");
    }

    private static final class RequestsOnPaper implements SocialCareRequests {

        private final Map<UUID, SocialCareRequest> kept = new LinkedHashMap<>();

        @Override
        public SocialCareRequest save(SocialCareRequest request) {
            kept.put(request.id(), request);
            return request;
        }

        @Override
        public List<SocialCareRequest> findByContactReferenceAndSentAtIsNull(String contactReference) {
            return those(request -> request.contactReference().equals(contactReference) && request.sentAt() == null);
        }

        @Override
        public List<SocialCareRequest> findByContactReferenceAndSentAtIsNotNullAndAcceptedAtIsNull(
                String contactReference) {
            return those(request -> request.contactReference().equals(contactReference)
                    && request.sentAt() != null
                    && request.acceptedAt() == null);
        }

        @Override
        public List<SocialCareRequest> findBySentAtBeforeAndAcceptedAtIsNull(Instant latest) {
            return those(request ->
                    request.sentAt() != null && request.sentAt().isBefore(latest) && request.acceptedAt() == null);
        }

        SocialCareRequest of(UUID child) {
            return those(request -> request.child().equals(child)).get(0);
        }

        private List<SocialCareRequest> those(Predicate<SocialCareRequest> wanted) {
            return kept.values().stream().filter(wanted).toList();
        }
    }
}
