package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which dates a plan may have: every one has an end, so that no plan waits for ever (T9, T10). */
@Component
class PlanDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Deadlines deadlines;
    private final PlanProperties lengths;
    private final ObjectProvider<NamedLeads> named;
    private final Clock clock;

    PlanDates(Deadlines deadlines, PlanProperties lengths, ObjectProvider<NamedLeads> named, Clock clock) {
        this.deadlines = deadlines;
        this.lengths = lengths;
        this.named = named;
        this.clock = clock;
    }

    static Optional<LocalDate> read(FormAnswers typed, String key) {
        try {
            return typed.optionalText(key).map(LocalDate::parse);
        } catch (DateTimeParseException malformed) {
            throw new Refusal(Refusal.Kind.INVALID, "Give the date as a day, such as 16 April 2026.");
        }
    }

    static LocalDate wanted(FormAnswers typed) {
        return read(typed, "nextTaf")
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "Say when the team meets next: no plan is without a date."));
    }

    /** The first meeting takes place within T9 of the decision, unless somebody says why it cannot. */
    LocalDate first(Plan plan, LocalDate wanted, boolean reasonGiven) {
        return reasonGiven
                ? until(wanted, latestAfterReview(plan), "")
                : until(wanted, latest(plan), " Give a reason if it cannot be by then.");
    }

    /** By when the team meets next. */
    LocalDate latest(Plan plan) {
        return plan.nextTafOn() == null ? latestFirst(plan) : latestAfterReview(plan);
    }

    /** A child whom social care hands over is met sooner than others (T16, T9). */
    private LocalDate latestFirst(Plan plan) {
        return handedOver(plan.contact())
                .map(this::latestAfterStepDown)
                .orElseGet(() -> day(deadlines.due(Timer.T9, plan.decidedAt())));
    }

    /** Who was named to lead the first plan of a contact, where somebody was. */
    Optional<NamedLeads.Named> handedOver(Reference contact) {
        return named.orderedStream()
                .flatMap(source -> source.of(contact).stream())
                .findFirst();
    }

    private LocalDate latestAfterStepDown(NamedLeads.Named handedOver) {
        LocalDate latest = day(deadlines.due(Timer.T16, handedOver.agreedAt()));
        return latest.isBefore(today()) ? today() : latest;
    }

    /** The final review of social care and the first meeting are one where they can be (T16, domain 2.7). */
    LocalDate joint(NamedLeads.Named handedOver) {
        LocalDate latest = latestAfterStepDown(handedOver);
        LocalDate review = handedOver.jointOn();
        return review == null || review.isBefore(today()) || review.isAfter(latest) ? latest : review;
    }

    /** The next one within T10 or what the plan says; sooner where this one did not take place. */
    LocalDate after(Plan plan, ReviewOutcome outcome, LocalDate wanted) {
        LocalDate latest = outcome.tookPlace() ? latestAfterReview(plan) : today().plusDays(lengths.againWithinDays());
        return until(wanted, latest, "");
    }

    LocalDate moved(Plan plan, LocalDate wanted) {
        return until(wanted, latestAfterReview(plan), "");
    }

    private LocalDate latestAfterReview(Plan plan) {
        LocalDate latest = day(deadlines.due(Timer.T10, clock.instant()));
        Integer every = plan.reviewEveryDays();
        return every == null || today().plusDays(every).isAfter(latest) ? latest : today().plusDays(every);
    }

    private LocalDate until(LocalDate wanted, LocalDate latest, String hint) {
        if (wanted.isBefore(today())) {
            throw new Refusal(Refusal.Kind.INVALID, "The next date is in the past. Choose today or a later day.");
        }
        if (wanted.isAfter(latest)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "That is too late. The latest date possible is " + DAY.format(latest) + "." + hint);
        }
        return wanted;
    }

    private LocalDate today() {
        return day(clock.instant());
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.LONDON);
    }
}
