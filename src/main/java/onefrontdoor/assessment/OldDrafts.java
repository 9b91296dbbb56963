package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an assessment that nobody submits: a manager is asked in time, and only then it is deleted (INV09). */
@Service
@Transactional
public class OldDrafts {

    private final AssessmentBook book;
    private final DraftBook drafts;
    private final AssessmentClock deadlines;
    private final AssessmentProcess process;
    private final CheckBook checks;
    private final AuditTrail audit;
    private final Clock clock;

    OldDrafts(
            AssessmentBook book,
            DraftBook drafts,
            AssessmentClock deadlines,
            AssessmentProcess process,
            CheckBook checks,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.process = process;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    /** What comes next for a draft. */
    public enum Step {
        /** It was submitted or is deleted. */
        NONE,
        ASK,
        DELETE
    }

    /** What a manager says of an assessment that is not finished. */
    public enum Keeping {
        KEEP_LONGER,
        AS_IT_IS
    }

    /** What comes next, and when. */
    public record Next(Step step, Instant at) {}

    @Transactional(readOnly = true)
    public Next next(Reference plan) {
        Assessment assessment = book.get(plan);
        if (!assessment.isDraft()) {
            return new Next(Step.NONE, clock.instant());
        }
        return assessment.askedAt() == null
                ? new Next(Step.ASK, deadlines.warnAt(assessment.keepUntil()))
                : new Next(Step.DELETE, assessment.keepUntil());
    }

    /**
     * Asks a manager about a draft.
     *
     * @return by when they answer
     */
    public Instant ask(Reference plan) {
        drafts.asked(plan);
        audit.changed(Actor.SYSTEM, plan, "asked about assessment draft");
        return deadlines.reviewBy(clock.instant());
    }

    /** Deletes every word of a draft that has run out; that there was one stays on the record. */
    public void delete(Reference plan) {
        if (drafts.delete(plan)) {
            audit.changed(Actor.SYSTEM, plan, "assessment draft deleted");
            process.draftDeleted(plan);
        }
    }

    /** Keeps what a manager found out about an unfinished assessment, and the draft longer if they say so. */
    public void review(Reference plan, FormAnswers typed) {
        Keeping keeping = typed.choice("keeping", Keeping.class, "Is the draft kept longer?");
        checks.add(plan, keeping, typed.text("note", "What did you find, and what happens now?"), typed.by());
        audit.changed(typed.by(), plan, "unfinished assessment reviewed: " + keeping);
        if (keeping == Keeping.KEEP_LONGER) {
            keepLonger(plan);
        }
    }

    private void keepLonger(Reference plan) {
        if (!drafts.keep(plan, deadlines.keepUntil(clock.instant()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "This is no draft any more: it was submitted, or deleted. Nothing is kept.");
        }
        process.draftNews(plan);
    }
}
