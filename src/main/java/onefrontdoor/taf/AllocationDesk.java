package onefrontdoor.taf;

import java.time.LocalDate;
import onefrontdoor.assessment.PlanNews;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody says who leads a plan and when the team first meets; only then is it active (RB29, INV08, G18). */
@Service
@Transactional
public class AllocationDesk {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST_WEEKS = 12;

    private final Plans plans;
    private final PlanHistory history;
    private final PlanDates dates;
    private final Leads leads;
    private final PlanDesks desks;
    private final PlanNews assessment;
    private final PlanProcess process;
    private final AuditTrail audit;

    AllocationDesk(
            Plans plans,
            PlanHistory history,
            PlanDates dates,
            Leads leads,
            PlanDesks desks,
            PlanNews assessment,
            PlanProcess process,
            AuditTrail audit) {
        this.plans = plans;
        this.history = history;
        this.dates = dates;
        this.leads = leads;
        this.desks = desks;
        this.assessment = assessment;
        this.process = process;
        this.audit = audit;
    }

    /**
     * Keeps who leads from now on.
     *
     * @return their account; nothing where they do not sign in here
     */
    public @Nullable String allocate(Reference reference, FormAnswers typed) {
        Plan plan = open(reference);
        Lead lead = leads.read(typed, plan);
        PlanEvent event = event(plan, typed).with(lead.name()).saying(why(plan, typed));
        LocalDate next = next(plan, typed);
        plans.lead(reference, lead, next, rhythm(typed));
        history.add(event.next(next));
        audit.changed(typed.by(), reference, plan.isActive() ? "lead professional changed" : "plan active");
        tell(plan, lead);
        return lead.login();
    }

    private Plan open(Reference reference) {
        Plan plan = plans.get(reference);
        if (plan.state() == PlanState.CLOSED) {
            throw new Refusal(Refusal.Kind.CONFLICT, "This plan is closed. Nobody leads it any more.");
        }
        return plan;
    }

    private static PlanEvent event(Plan plan, FormAnswers typed) {
        PlanEvent.Kind kind = plan.isActive() ? PlanEvent.Kind.HANDED_OVER : PlanEvent.Kind.ALLOCATED;
        return PlanEvent.of(plan.reference(), kind, typed.by())
                .chosen(typed.choice("leadKind", LeadKind.class, "How complex is it?"));
    }

    /** A change of the lead professional alone is nothing done for the family (SC24). */
    private void tell(Plan before, Lead lead) {
        if (before.isActive()) {
            assessment.ledBy(before.reference(), lead.login(), desks.keeping(before));
            process.changed(before.reference());
        } else {
            plans.touch(before.reference());
            process.activated(plans.get(before.reference()));
        }
    }

    /** Nobody takes over without being told where things stand. */
    private static String why(Plan plan, FormAnswers typed) {
        String rationale = typed.text("rationale", "Why them?");
        return plan.isActive()
                ? rationale + "\n" + typed.text("handOver", "What does the new lead professional need to know?")
                : rationale + typed.optionalText("lateReason").map("\n"::concat).orElse("");
    }

    private LocalDate next(Plan plan, FormAnswers typed) {
        LocalDate kept = plan.nextTafOn();
        if (kept == null) {
            return dates.first(
                    plan,
                    PlanDates.wanted(typed),
                    typed.optionalText("lateReason").isPresent());
        }
        return PlanDates.read(typed, "nextTaf")
                .map(wanted -> dates.moved(plan, wanted))
                .orElse(kept);
    }

    private static @Nullable Integer rhythm(FormAnswers typed) {
        return typed.optionalText("reviewWeeks").map(AllocationDesk::days).orElse(null);
    }

    private static Integer days(String weeks) {
        if (!weeks.matches("[1-9][0-9]?") || Integer.parseInt(weeks) > MOST_WEEKS) {
            throw new Refusal(Refusal.Kind.INVALID, "Give the weeks between reviews as a number from 1 to 12.");
        }
        return Integer.parseInt(weeks) * DAYS_OF_A_WEEK;
    }
}
