package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import onefrontdoor.taf.PlanSteps;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where is seen what came of asking social care; until all is known the plan goes on as it is (INV16). */
@Service
@Transactional
public class StepUpWatch {

    private static final Allowance AT_LEAST = new Allowance(1, Allowance.Unit.WORKING_DAYS);

    private final StepUps stepUps;
    private final PlanSteps plans;
    private final StepUpOutcomes outcomes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    StepUpWatch(StepUps stepUps, PlanSteps plans, StepUpOutcomes outcomes, WorkingCalendar calendar, Clock clock) {
        this.stepUps = stepUps;
        this.plans = plans;
        this.outcomes = outcomes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What one look sees.
     *
     * @param waits whether an answer for some child is still to come
     * @param takes whether social care was seen to take a child on
     */
    public record Seen(boolean waits, boolean takes) {}

    /** Looks how far all that is pending is, and settles what is known for each of its children. */
    public Seen look(Reference plan) {
        boolean waits = false;
        boolean takes = false;
        for (StepUp step : stepUps.pending(plan)) {
            Collection<StepUpOutcomes.Of> all = outcomes.of(step.contact()).values();
            boolean taken = all.contains(StepUpOutcomes.Of.TAKEN_ON);
            if (all.contains(StepUpOutcomes.Of.WAITING)) {
                waits = true;
            } else {
                stepUps.settle(step.id(), taken ? StepUp.State.ACCEPTED : StepUp.State.REFUSED);
                takes |= taken;
            }
        }
        return new Seen(waits, takes);
    }

    /** Whatever happens, somebody's answer is looked for again by then. */
    @Transactional(readOnly = true)
    public Instant lookAgainAt() {
        return calendar.due(clock.instant(), AT_LEAST);
    }

    /** The plan goes on as it was. */
    public void resume(Reference plan) {
        plans.refused(plan, latest(plan));
    }

    /** The early help manager is told. */
    public void takenOn(Reference plan) {
        plans.accepted(plan, latest(plan));
    }

    private Reference latest(Reference plan) {
        return stepUps.of(plan).get(0).contact();
    }
}
