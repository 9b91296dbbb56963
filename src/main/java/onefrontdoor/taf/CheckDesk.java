package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody asks, once and some time after its plan was closed, how a family is (K23). */
@Service
@Transactional
public class CheckDesk {

    private final Plans plans;
    private final PlanHistory history;
    private final PlanDesks desks;
    private final ClosingBook book;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance look;

    CheckDesk(
            Plans plans,
            PlanHistory history,
            PlanDesks desks,
            ClosingBook book,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            PlanProperties lengths) {
        this.plans = plans;
        this.history = history;
        this.desks = desks;
        this.book = book;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.look = new Allowance(lengths.lookWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
    }

    /**
     * Who asks.
     *
     * @param person user id of the one person whose task it is; nobody where it is anybody at the desk
     */
    public record Asked(String desk, @Nullable String person, Instant due) {}

    @Transactional(readOnly = true)
    public Asked whoAsks(Reference reference) {
        PlanDesks.Place place = desks.of(plans.get(reference), PlanClock.Tier.LEAD);
        return new Asked(place.desk(), place.person(), calendar.due(clock.instant(), look));
    }

    /** Kept once, however often it is sent. */
    public void record(Reference reference, FormAnswers typed) {
        CheckAnswer answer = typed.choice("check", CheckAnswer.class, "How is the family?");
        String words = typed.text("note", "What do they say?");
        if (book.checked(reference, answer, words, typed.by())) {
            history.add(PlanEvent.of(reference, PlanEvent.Kind.CHECKED, typed.by())
                    .chosen(answer)
                    .saying(words));
            audit.changed(typed.by(), reference, "checked after closing: " + answer);
        }
    }
}
