package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import onefrontdoor.frontdoor.AcceptedChild;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;

/** One plan through whatever people do to it; what the rules refuse does not happen. */
final class PlanLife {

    final Reference plan;
    private final PlansDatabase plans;
    private final Map<String, Integer> done;

    PlanLife(PlansDatabase plans, Map<String, Integer> done) {
        this(plans, done, 1);
    }

    PlanLife(PlansDatabase plans, Map<String, Integer> done, int children) {
        this.plans = plans;
        this.done = done;
        Reference contact = plans.contact("childrens-centre");
        plans.accepted(
                contact,
                IntStream.rangeClosed(1, children)
                        .mapToObj(child -> plans.child(child, "childrens-centre"))
                        .toArray(AcceptedChild[]::new));
        plan = plans.bean(BeginningDesk.class).begin(contact).orElseThrow().plan();
    }

    /** What somebody can do, each with a day that may be missing, past, fair or much too late. */
    enum Deed {
        ALLOCATE,
        HAND_OVER,
        REVIEW,
        NOT_HELD,
        PROPOSE,
        CLOSE,
        SEND_BACK,
        MOVE,
        NOTE,
        REPLACE,
        RING,
        NEED,
        ACTION,
        CHANGE,
        OUTCOMES,
        HEAR
    }

    record Step(Deed deed, int days, int pass) {}

    PlanLife take(Step step) {
        plans.clock.pass(Duration.ofDays(step.pass()));
        String day = step.days() < 0 ? "" : today().plusDays(step.days() - 3L).toString();
        try {
            does(step.deed(), day);
            done.merge(step.deed().name(), 1, Integer::sum);
        } catch (Refusal refused) {
            done.merge("refused", 1, Integer::sum);
        }
        return this;
    }

    private LocalDate today() {
        return PlanDates.day(plans.clock.instant());
    }

    private void does(Deed deed, String day) {
        switch (deed) {
            case ALLOCATE -> plans.bean(AllocationDesk.class).allocate(plan, leadFrom(day));
            case HAND_OVER ->
                plans.bean(AllocationDesk.class).allocate(plan, leadFrom(day, "handOver", "Ring.", "leadLogin", "lp1"));
            case REVIEW -> plans.bean(MeetingDesk.class).record(plan, PlansDatabase.held(day));
            case NOT_HELD -> plans.bean(MeetingDesk.class).record(plan, review(day, "NOT_HELD", "CONTINUE"));
            case PROPOSE -> plans.bean(MeetingDesk.class).record(plan, review(day, "HELD", "PROPOSE_CLOSING"));
            case CLOSE -> plans.bean(ClosingDesk.class).decide(plan, closing("CLOSE"));
            case SEND_BACK -> plans.bean(ClosingDesk.class).decide(plan, closing("SEND_BACK"));
            case MOVE -> plans.bean(PlanActions.class).move(plan, typed("nextTaf", day, "words", "Flood."));
            case NOTE -> plans.bean(PlanActions.class).note(plan, typed("words", "Rang.", "familySeen", "yes"));
            case REPLACE -> plans.bean(PlanActions.class).replaceLead(plan, typed("words", "She moves."));
            case RING -> plans.bean(WatchDesk.class).ring(plan);
            case NEED -> plans.bean(NeedDesk.class).add(plan, Aims.need(day.isEmpty() ? "family" : "child-1", 2));
            case ACTION -> plans.bean(ActionDesk.class).add(plan, 1, Aims.action("byWhen", day));
            case CHANGE -> plans.bean(ActionDesk.class).change(plan, 1, Aims.action("version", "1", "byWhen", day));
            case OUTCOMES -> becameOfAll(day.isEmpty() ? NeedOutcome.NOT_ACHIEVED : NeedOutcome.PARTLY);
            case HEAR -> Aims.heard(plans, plan);
        }
    }

    private void becameOfAll(NeedOutcome outcome) {
        plans.bean(NeedBook.class).of(plan).forEach(need -> plans.bean(PlanEndDesk.class)
                .becameOf(plan, need.number(), Aims.becameOf(outcome, "3")));
    }

    private static FormAnswers review(String day, String outcome, String goesOn) {
        Map<String, Object> review = new HashMap<>(PlansDatabase.held(day).typed());
        review.putAll(
                Map.of("outcome", outcome, "goesOn", goesOn, "notHeldReason", "Ill.", "closingReason", "NEEDS_MET"));
        return new FormAnswers(typed().by(), review);
    }

    private static FormAnswers closing(String answer) {
        return Aims.closing("closing", answer);
    }

    @Override
    public String toString() {
        return plan + " " + plans.bean(Plans.class).get(plan).state();
    }
}
