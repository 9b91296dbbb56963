package onefrontdoor.stepchange;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
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

    /** What became of asking social care. */
    public enum Outcome {
        WAITING,
        REFUSED,
        ACCEPTED
    }

    /** Looks how far the pending one is, and settles it once there is an answer for every child. */
    public Outcome look(Reference plan) {
        Optional<StepUp> pending = stepUps.pending(plan);
        return pending.map(this::settle).orElse(Outcome.REFUSED);
    }

    /** Whatever happens, somebody's answer is looked for again by then. */
    @Transactional(readOnly = true)
    public Instant lookAgainAt() {
        return calendar.due(clock.instant(), AT_LEAST);
    }

    private Outcome settle(StepUp step) {
        Collection<StepUpOutcomes.Of> all = outcomes.of(step.contact()).values();
        if (all.contains(StepUpOutcomes.Of.WAITING)) {
            return Outcome.WAITING;
        }
        boolean taken = all.contains(StepUpOutcomes.Of.TAKEN_ON);
        stepUps.settle(step.id(), taken ? StepUp.State.ACCEPTED : StepUp.State.REFUSED);
        return taken ? Outcome.ACCEPTED : Outcome.REFUSED;
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
