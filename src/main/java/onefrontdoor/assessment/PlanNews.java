package onefrontdoor.assessment;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.assessment.Assessment.State;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.StaffList;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an assessment hears of its plan: who leads it, which child joined, and that it is closed. */
@Service
@Transactional
public class PlanNews {

    private final AssessmentBook book;
    private final AssessmentTurns turns;
    private final AssessedChildren assessed;
    private final People people;
    private final AssessmentClock deadlines;
    private final AssessmentProcess process;
    private final StaffList staff;
    private final AuditTrail audit;
    private final Clock clock;

    PlanNews(
            AssessmentBook book,
            AssessmentTurns turns,
            AssessedChildren assessed,
            People people,
            AssessmentClock deadlines,
            AssessmentProcess process,
            StaffList staff,
            AuditTrail audit,
            Clock clock) {
        this.book = book;
        this.turns = turns;
        this.assessed = assessed;
        this.people = people;
        this.deadlines = deadlines;
        this.process = process;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * At which desk an assessment is written: among those who lead on early help where its author is one of them, else
     * where the plan is kept.
     */
    public String desk(@Nullable String account, String keepers) {
        boolean leads = account != null && staff.desksOf(account).contains(FamilyDesk.WRITERS);
        return leads ? FamilyDesk.WRITERS : keepers;
    }

    /** Whoever leads the plan from now on writes; what others wrote before stays theirs (G15). */
    public void ledBy(Reference plan, @Nullable String account, String keepers) {
        if (book.find(plan).isPresent()) {
            turns.ledBy(plan, account);
            if (account != null) {
                people.join(plan, account, Actor.SYSTEM);
            }
            audit.changed(Actor.SYSTEM, plan, "assessment handed on");
            process.handedOn(plan, desk(account, keepers), account);
        }
    }

    /**
     * The children who joined the plan are assessed too (E20).
     *
     * @return whether what counted already has to be written on
     */
    public boolean childJoined(Reference plan) {
        return book.find(plan).map(this::widen).orElse(false);
    }

    private boolean widen(Assessment assessment) {
        Reference plan = assessment.plan();
        List<Integer> joined = new ArrayList<>(assessed.of(plan));
        joined.removeAll(book.children(plan));
        turns.add(plan, joined);
        if (!joined.isEmpty()) {
            audit.changed(Actor.SYSTEM, plan, "assessment widened: " + joined);
        }
        boolean again = !joined.isEmpty() && assessment.state() == State.COUNTS;
        if (again) {
            Instant now = clock.instant();
            turns.reopen(plan, now, deadlines.dueBy(now));
        }
        return again;
    }

    /** Nobody writes on for a plan that is closed; what was written stays on the record. */
    public void planClosed(Reference plan) {
        if (turns.end(plan)) {
            audit.changed(Actor.SYSTEM, plan, "assessment ended with its plan");
        }
    }
}
