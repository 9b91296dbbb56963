package onefrontdoor.taf;

import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Component;

/** What a review sets going that is not the plan's own: that social care is asked, or another service (RB31, E16). */
@Component
class ReviewSteps {

    private final PlanHistory history;
    private final WatchDesk watch;
    private final PlanProcess process;
    private final AuditTrail audit;

    ReviewSteps(PlanHistory history, WatchDesk watch, PlanProcess process, AuditTrail audit) {
        this.history = history;
        this.watch = watch;
        this.process = process;
        this.audit = audit;
    }

    /** Somebody's task it is at once; where social care is asked already nobody has to ask again. */
    void decided(Plan plan, ReviewDecision goesOn, Actor by) {
        if (goesOn == ReviewDecision.STEP_UP && plan.state() != PlanState.STEP_UP_PENDING) {
            tell(plan, PlanEvent.Kind.STEP_UP_DECIDED, PlanClock.STEP_UP_DECIDED, by);
        }
        if (goesOn == ReviewDecision.STEP_DOWN) {
            mustBeWithFamilySupport(plan);
            tell(plan, PlanEvent.Kind.STEP_DOWN_DECIDED, PlanClock.STEP_DOWN_DECIDED, by);
        }
    }

    private static void mustBeWithFamilySupport(Plan plan) {
        if (plan.holder() != PlanHolder.FAMILY_SUPPORT) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Only targeted family support steps down to volunteers and mentors. Where one agency can go on alone,"
                            + " propose to close the plan.");
        }
    }

    private void tell(Plan plan, PlanEvent.Kind kind, PlanClock clock, Actor by) {
        history.add(PlanEvent.of(plan.reference(), kind, by));
        audit.changed(by, plan.reference(), "review: " + kind);
        process.tell(watch.told(plan.reference(), clock));
    }
}
