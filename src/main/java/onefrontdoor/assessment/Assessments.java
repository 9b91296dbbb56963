package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the assessment of a family, once for each plan (E20, T11). */
@Service
@Transactional
public class Assessments {

    private final AssessmentBook book;
    private final AssessedChildren assessed;
    private final People people;
    private final AssessmentClock deadlines;
    private final RestrictedRecords restricted;
    private final AssessmentProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    Assessments(
            AssessmentBook book,
            AssessedChildren assessed,
            People people,
            AssessmentClock deadlines,
            RestrictedRecords restricted,
            AssessmentProcess process,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.assessed = assessed;
        this.people = people;
        this.deadlines = deadlines;
        this.restricted = restricted;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** When an assessment is due, and when its author is reminded. */
    public record Dates(Instant dueBy, Instant remindAt) {}

    /**
     * Begins the assessment of the children of a plan. Heard again for the same plan it answers the same and changes
     * nothing.
     *
     * @param lead account of the lead professional, who writes it; nobody where they do not sign in here
     */
    public Dates begin(Reference plan, Reference contact, @Nullable String lead) {
        Assessment assessment = book.find(plan).orElseGet(() -> start(plan, contact, lead));
        if (!assessment.contact().equals(contact)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This plan has the assessment of another contact.");
        }
        return new Dates(assessment.dueBy(), deadlines.remindAt(assessment.begunAt()));
    }

    private Assessment start(Reference plan, Reference contact, @Nullable String lead) {
        List<Integer> children = assessed.of(plan);
        if (children.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "No child is on this plan.");
        }
        restricted.cover(plan, contact);
        book.begin(blank(plan, contact, lead), children);
        if (lead != null) {
            people.join(plan, lead, Actor.SYSTEM);
        }
        audit.changed(Actor.SYSTEM, plan, "assessment begun");
        process.begun(plan);
        return book.get(plan);
    }

    private Assessment blank(Reference plan, Reference contact, @Nullable String lead) {
        Instant now = clock.instant();
        return new Assessment(
                plan,
                contact,
                lead,
                Assessment.State.WRITING,
                now,
                deadlines.dueBy(now),
                deadlines.keepUntil(now),
                null,
                null,
                null,
                null);
    }
}
