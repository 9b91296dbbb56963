package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an assessment is submitted and a manager who wrote nothing of it says whether it counts (domain 2.10). */
@Service
@Transactional
public class QualityDesk {

    private final AssessmentBook book;
    private final AssessmentTurns turns;
    private final Gaps gaps;
    private final People people;
    private final TextBook texts;
    private final CheckBook checks;
    private final AssessmentClock deadlines;
    private final AssessmentWords words;
    private final AssessmentProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    QualityDesk(
            AssessmentBook book,
            AssessmentTurns turns,
            Gaps gaps,
            People people,
            TextBook texts,
            CheckBook checks,
            AssessmentClock deadlines,
            AssessmentWords words,
            AssessmentProcess process,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.turns = turns;
        this.gaps = gaps;
        this.people = people;
        this.texts = texts;
        this.checks = checks;
        this.deadlines = deadlines;
        this.words = words;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a manager says of an assessment. */
    public enum Quality {
        COUNTS,
        RETURNED
    }

    /** What the check came to, and by when what was returned is to be mended. */
    public record Checked(Quality quality, Instant mendBy) {}

    /**
     * Puts an assessment before a manager, if nothing is missing.
     *
     * @return by when it is to be checked
     */
    public Instant submit(Reference plan, Actor author) {
        if (!people.isAuthor(plan, author)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "Only those who write this assessment submit it.");
        }
        if (!book.submitted(plan, author)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This assessment is submitted already.");
        }
        refuseGaps(plan);
        audit.changed(author, plan, "assessment submitted");
        process.draftNews(plan);
        return deadlines.checkBy(clock.instant());
    }

    private void refuseGaps(Reference plan) {
        List<Gap> missing = gaps.in(book.get(plan));
        if (!missing.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, words.all(missing));
        }
    }

    /** Keeps what a manager found; nobody checks what they wrote themselves. */
    public Checked check(Reference plan, FormAnswers typed) {
        if (people.isAuthor(plan, typed.by()) || texts.hasWritten(plan, typed.by())) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "You have written here yourself. A colleague checks it.");
        }
        Quality quality = typed.choice("quality", Quality.class, "Does the assessment count?");
        String found = typed.text("found", "What did you find?");
        Instant mendBy = deadlines.mendBy(clock.instant());
        boolean checked = quality == Quality.COUNTS ? counts(plan) : book.checked(plan, State.RETURNED, mendBy);
        if (!checked) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This assessment does not wait for a check.");
        }
        checks.add(plan, quality, found, typed.by());
        audit.changed(typed.by(), plan, quality == Quality.COUNTS ? "assessment counts" : "assessment returned");
        return new Checked(quality, mendBy);
    }

    /** Not while something is missing, as it is when a child joined since. */
    private boolean counts(Reference plan) {
        refuseGaps(plan);
        return book.checked(plan, State.COUNTS, book.get(plan).dueBy());
    }

    /** Reminds the authors of the date once, on their page; it moves nothing (T11). */
    public void remind(Reference plan) {
        if (book.get(plan).remindedAt() == null) {
            book.reminded(plan);
            audit.changed(Actor.SYSTEM, plan, "assessment reminder");
        }
    }

    /**
     * Notes that the date has passed; somebody else than the author hears of it now, once for each date (T11).
     *
     * @return by when a manager looks into it; empty when one was told of this date before
     */
    public Optional<Instant> overdue(Reference plan) {
        if (!turns.tellOverdue(plan)) {
            return Optional.empty();
        }
        audit.changed(Actor.SYSTEM, plan, "assessment overdue");
        return Optional.of(deadlines.reviewBy(clock.instant()));
    }
}
