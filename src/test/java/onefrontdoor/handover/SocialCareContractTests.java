package onefrontdoor.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.audit.AuditTrailOnPaper;
import onefrontdoor.frontdoor.SocialCareReferral;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds of every way to reach social care, the stand-in and the connection over HTTP alike. */
abstract class SocialCareContractTests {

    static final Instant MORNING = Instant.parse("2026-03-10T09:00:00Z");
    static final Actor SYSTEM = new Actor("social-care");

    final TestClock clock = new TestClock(MORNING);
    final SocialCareOnPaper requests = new SocialCareOnPaper();
    final SocialCareAnswersOnPaper answers = new SocialCareAnswersOnPaper(Mockito.mock(JdbcClient.class), clock);
    final SocialCareAnswerDesk desk = new SocialCareAnswerDesk(
            requests,
            answers,
            Mockito.mock(SocialCareReturns.class),
            new SocialCareWords(new StaticMessageSource()),
            contact -> {},
            Mockito.mock(SocialCareTimes.class),
            Mockito.mock(SocialCareTimesProcess.class),
            List.of(),
            event -> {},
            new AuditTrailOnPaper(),
            clock);
    final SocialCareRequest request =
            requests.save(SocialCareRequest.asked("C-2026-000123", UUID.randomUUID(), "SECTION_47", MORNING));

    abstract SocialCare socialCare();

    /** Lets social care answer what it has got. */
    abstract void itAnswers();

    @Test
    void takesARequest() {
        assertThat(socialCare().ask(letter())).isEqualTo(SocialCare.Delivery.TAKEN);
    }

    @Test
    void answersOnceHoweverOftenTheRequestIsSent() {
        socialCare().ask(letter());
        socialCare().ask(letter());
        requests.save(requests.of(request.child()).sent(MORNING));

        itAnswers();
        itAnswers();

        assertThat(requests.of(request.child()).acceptedAt()).isNotNull();
        assertThat(requests.of(request.child()).reference()).isNotBlank();
        assertThat(answers.kept).hasSize(1);
    }

    SocialCareLetter letter() {
        return new SocialCareLetter(request.id(), request.contactReference(), request.route(), referral());
    }

    static SocialCareReferral referral() {
        return new SocialCareReferral(
                "LEVEL_4",
                "RED",
                new SocialCareReferral.Child("Nur", "ZZ-Aspen", LocalDate.parse("2018-05-04"), null, null),
                new SocialCareReferral.Home("1 Test Street", "ZZ99 3VZ"),
                "Bruises on both arms.",
                new SocialCareReferral.Referrer(
                        "Una ZZ-Teacher", "Class teacher", "ZZ-Hill School", "01632 960123", null),
                null);
    }

    SocialCareAnswer acceptance(String id) {
        return new SocialCareAnswer(
                id, request.id(), SocialCareAnswer.Kind.ACCEPTED, "SC-1", null, null, null, Set.of());
    }
}
