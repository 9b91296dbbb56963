package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Starts and stops the times of social care by what happens; their lengths are the rule pack's (T4 to T7). */
@Component
class SocialCareTimes {

    private static final String PROTECTION = "SECTION_47";

    private final SocialCareTimeBook book;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;
    private final Allowance amber;

    SocialCareTimes(
            SocialCareTimeBook book,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock,
            @Value("${onefrontdoor.social-care.assessment-amber-working-days}") int amberDays) {
        this.book = book;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
        this.amber = new Allowance(amberDays, Allowance.Unit.WORKING_DAYS);
    }

    /** @param received when the contact came in, from which the assessment counts (Q03) */
    void asked(SocialCareRequest request, Instant received) {
        Instant decided = clock.instant();
        book.begin(
                request.id(), SocialCareTime.Kind.T6, deadlines.due(Timer.T6, received), calendar.due(received, amber));
        if (request.route().equals(PROTECTION)) {
            book.begin(request.id(), SocialCareTime.Kind.T4, deadlines.due(Timer.T4, decided), null);
            book.begin(request.id(), SocialCareTime.Kind.T5, deadlines.due(Timer.T5, decided), null);
        }
    }

    /** @param discussed when the strategy discussion was held, from which the conference counts (RB18) */
    void heard(SocialCareAnswer answer, @Nullable Instant discussed) {
        UUID request = answer.request();
        switch (answer.kind()) {
            case STRATEGY_DISCUSSION_HELD -> {
                book.meet(request, SocialCareTime.Kind.T4, answer.at());
                book.meet(request, SocialCareTime.Kind.RB15, clock.instant());
            }
            case SECTION_47_STARTED ->
                book.begin(request, SocialCareTime.Kind.T7, deadlines.due(Timer.T7, discussed), null);
            case CHILD_SEEN -> book.meet(request, SocialCareTime.Kind.T5, answer.at());
            case CONFERENCE_HELD -> book.meet(request, SocialCareTime.Kind.T7, answer.at());
            case ASSESSMENT_COMPLETE -> book.meet(request, SocialCareTime.Kind.T6, answer.at());
            case REFUSED, STEPPED_DOWN, CLOSED -> book.stop(request, clock.instant());
            case ACCEPTED, ASSESSMENT_STARTED -> {}
        }
    }

    /** A person looks at once at news that came before what has to precede it. */
    void outOfOrder(UUID request) {
        book.begin(request, SocialCareTime.Kind.RB15, clock.instant(), null);
    }

    boolean anyToWatch(UUID request) {
        return book.next(request).isPresent();
    }
}
