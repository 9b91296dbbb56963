package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import onefrontdoor.stepchange.Disagreement.Found;
import onefrontdoor.stepchange.Disagreement.Step;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a disagreement goes from one stage to the next: when nobody agrees, when nobody is there, when the time of the stage
 * is over. No clock ever decides it, and no clock of the case stands still for it (T17, INV04, INV17).
 */
@Service
@Transactional
public class StageDesk {

    private final Disagreements book;
    private final Judges judges;
    private final DisagreementNews news;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Allowance reminder;
    private final Allowance review;
    private final AuditTrail audit;
    private final Clock clock;

    StageDesk(
            Disagreements book,
            Judges judges,
            DisagreementNews news,
            Deadlines deadlines,
            WorkingCalendar calendar,
            DisagreementProperties settings,
            @Value("${onefrontdoor.overdue-review.working-hours}") int reviewWithin,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.judges = judges;
        this.news = news;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.reminder = new Allowance(settings.remindWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
        this.review = new Allowance(reviewWithin, Allowance.Unit.WORKING_HOURS);
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Where a disagreement stands.
     *
     * @param by when the stage is over by the clock, or the head of service is reminded
     * @param decider who took the decision that is challenged
     * @param desks whose task it is
     * @param notFor who may not take it on
     */
    public record Standing(
            boolean ended,
            DisagreementStage stage,
            Instant by,
            String decider,
            List<String> desks,
            List<String> notFor) {}

    /** Moves a disagreement on as far as it goes by itself, and tells whoever disagrees when it moved or ended. */
    public Standing look(UUID id) {
        book.hold(id);
        Disagreement seen = book.find(id).orElseThrow();
        Disagreement now = moved(seen);
        if (!now.equals(seen) || now.hasEnded()) {
            news.tell(now);
        }
        return standing(now);
    }

    private Disagreement moved(Disagreement disagreement) {
        if (disagreement.hasEnded()) {
            return disagreement;
        }
        Found found = disagreement.last().found();
        Optional<Finding> byItself = endsByItself(disagreement);
        if (found != null) {
            begin(disagreement, found.finding().after(disagreement.last().stage()));
        } else if (byItself.isPresent()) {
            end(disagreement, byItself.get());
        } else {
            return disagreement;
        }
        return moved(book.find(disagreement.id()).orElseThrow());
    }

    private Optional<Finding> endsByItself(Disagreement disagreement) {
        Instant now = clock.instant();
        Step last = disagreement.last();
        if (judges.isNobodyThere(disagreement, last.stage(), now)) {
            return Optional.of(Finding.AWAY);
        }
        return last.stage().isEndedByClock() && !now.isBefore(last.due())
                ? Optional.of(Finding.RAN_OUT)
                : Optional.empty();
    }

    /** Begins a stage, for which its own time runs from now. */
    void begin(Disagreement disagreement, DisagreementStage stage) {
        Instant now = clock.instant();
        Instant due =
                stage.isEndedByClock() ? deadlines.due(Timer.T17, stage.name(), now) : calendar.due(now, reminder);
        book.begin(disagreement.id(), new Step(stage, now, due, null));
        audit.changed(Actor.SYSTEM, disagreement.about().contact(), "disagreement begins " + stage);
    }

    private void end(Disagreement disagreement, Finding finding) {
        book.end(
                disagreement.id(),
                disagreement.last().stage(),
                new Found(finding, null, null, Actor.SYSTEM.id(), clock.instant()));
    }

    private Standing standing(Disagreement disagreement) {
        Step last = disagreement.last();
        boolean passed = !clock.instant().isBefore(last.due());
        return new Standing(
                disagreement.hasEnded(),
                last.stage(),
                passed ? calendar.due(clock.instant(), reminder) : last.due(),
                disagreement.about().decidedBy(),
                judges.desks(disagreement, last.stage()),
                List.copyOf(disagreement.mayNotJudge(last.stage())));
    }

    /**
     * Keeps that nobody answered in time.
     *
     * @return by when the head of service looks at it
     */
    public Instant late(Reference contact) {
        audit.changed(Actor.SYSTEM, contact, "disagreement not answered in time");
        return calendar.due(clock.instant(), review);
    }
}
