package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What the line at the top of the case page says of the clock and of who holds the contact. */
class StandingTests {

    private static final Instant RECEIVED = Instant.parse("2026-03-11T11:05:00Z");
    private static final Instant DECIDE_BY = Instant.parse("2026-03-11T15:05:00Z");

    private final TestClock clock = new TestClock(RECEIVED);

    @Test
    void countsDownToTheDeadlineAndUpFromIt() {
        assertThat(summary(waiting())).returns("OPEN", CaseView.Summary::clock);
        assertThat(summary(waiting()).clockInWords()).isEqualTo("4 hours left");

        clock.moveTo(DECIDE_BY);
        assertThat(summary(waiting()).clockInWords()).isEqualTo("less than a minute left");

        clock.pass(Duration.ofMinutes(65));
        assertThat(summary(waiting())).returns("OVERDUE", CaseView.Summary::clock);
        assertThat(summary(waiting()).clockInWords()).isEqualTo("Overdue by 1 hour 5 minutes");
    }

    @Test
    void stopsTheClockAtTheDecision() {
        clock.moveTo(DECIDE_BY.plus(Duration.ofDays(3)));

        assertThat(summary(new Timeliness.Progress(false, RECEIVED, true)).clock())
                .isEqualTo("IN_TIME");
        assertThat(summary(new Timeliness.Progress(false, DECIDE_BY, false)).clock())
                .isEqualTo("LATE");
    }

    @Test
    void goesOnCountingWhileAChildWaitsForAnOutcomeThoughOthersWereDecided() {
        assertThat(summary(new Timeliness.Progress(true, RECEIVED, true)).clock())
                .isEqualTo("OPEN");
    }

    @Test
    void namesTheDesksOfEveryOpenStep() {
        CaseProgress.Step shared =
                new CaseProgress.Step("Decide threshold", List.of("duty-desk", "night-team"), DECIDE_BY, null);
        CaseProgress.Step held = new CaseProgress.Step("Chase", List.of("duty-desk"), null, "cso1");

        List<CaseView.Holder> holders = summary(waiting(), shared, held).holders();

        assertThat(holders)
                .containsExactly(
                        new CaseView.Holder(
                                "Decide threshold",
                                "The duty desk or night team",
                                "Wednesday 11 March 2026, 15:05",
                                null),
                        new CaseView.Holder("Chase", "The duty desk", null, "cso1"));
    }

    private static Timeliness.Progress waiting() {
        return new Timeliness.Progress(true, null, false);
    }

    private CaseView.Summary summary(Timeliness.Progress progress, CaseProgress.Step... steps) {
        StaticMessageSource wording = new StaticMessageSource();
        wording.addMessage("Desk.duty-desk", Locale.UK, "The duty desk");
        Contact contact = Contact.received(
                aContact().make(),
                Door.press(),
                new Contact.Receipt(new Reference("C-2026-000001"), RECEIVED, DECIDE_BY));
        return new Standing(new Known(progress), new StaffWords(wording), clock)
                .of(contact, List.of(new CaseProgress.Running("Key", 1, "Name", List.of(), List.of(steps))));
    }

    private static final class Known extends Timeliness {

        private final Progress progress;

        Known(Progress progress) {
            super(null);
            this.progress = progress;
        }

        @Override
        Progress of(@Nullable ContactId contact) {
            return progress;
        }
    }
}
