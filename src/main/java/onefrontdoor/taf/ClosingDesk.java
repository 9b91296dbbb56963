package onefrontdoor.taf;

import java.time.Clock;
import java.time.Instant;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the early help manager closes a plan, or sends it back; nothing closes by itself (INV09, domain 2.9). */
@Service
@Transactional
public class ClosingDesk {

    private final Plans plans;
    private final PlanHistory history;
    private final PlanNews assessment;
    private final PlanProcess process;
    private final WorkingCalendar calendar;
    private final AuditTrail audit;
    private final Clock clock;
    private final Allowance decision;

    ClosingDesk(
            Plans plans,
            PlanHistory history,
            PlanNews assessment,
            PlanProcess process,
            WorkingCalendar calendar,
            AuditTrail audit,
            Clock clock,
            PlanProperties lengths) {
        this.plans = plans;
        this.history = history;
        this.assessment = assessment;
        this.process = process;
        this.calendar = calendar;
        this.audit = audit;
        this.clock = clock;
        this.decision = new Allowance(lengths.closingWithinWorkingDays(), Allowance.Unit.WORKING_DAYS);
    }

    /** By when somebody decides. */
    @Transactional(readOnly = true)
    public Instant decideBy() {
        return calendar.due(clock.instant(), decision);
    }

    public ClosingAnswer decide(Reference reference, FormAnswers typed) {
        Plan plan = plans.active(reference);
        ClosingAnswer answer = typed.choice("closing", ClosingAnswer.class, "Do you close the plan?");
        String why = typed.text("rationale", "Why?");
        if (answer == ClosingAnswer.CLOSE) {
            close(reference, why, typed);
        } else {
            sendBack(plan, why, typed);
        }
        audit.changed(typed.by(), reference, answer == ClosingAnswer.CLOSE ? "plan closed" : "plan sent back");
        process.changed(reference);
        return answer;
    }

    private void sendBack(Plan plan, String why, FormAnswers typed) {
        history.add(PlanEvent.of(plan.reference(), PlanEvent.Kind.SENT_BACK, typed.by())
                .next(plan.nextTafOn())
                .saying(why));
    }

    private void close(Reference reference, String why, FormAnswers typed) {
        ClosingReason reason = proposed(reference);
        String words = String.join(
                "\n",
                why,
                typed.text("outcomes", "What has changed for each child?"),
                typed.text("feedback", "What do the family and the children say?"),
                typed.text("afterwards", "What goes on afterwards?"));
        plans.close(reference, reason);
        assessment.planClosed(reference);
        history.add(PlanEvent.of(reference, PlanEvent.Kind.CLOSED, typed.by())
                .chosen(reason)
                .saying(words));
    }

    private ClosingReason proposed(Reference reference) {
        return history.proposedClosing(reference)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT, "Nobody has proposed to close this plan. A review proposes it."));
    }
}
