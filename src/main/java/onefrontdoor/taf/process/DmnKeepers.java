package onefrontdoor.taf.process;

import onefrontdoor.taf.Keepers;
import onefrontdoor.taf.PlanClock;
import onefrontdoor.taf.PlanHolder;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks {@code shared/keepers.dmn}. */
@Component
class DmnKeepers implements Keepers {

    private final DecisionService decisions;

    DmnKeepers(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public String of(PlanHolder holder, PlanClock.Tier tier) {
        return decisions
                .evaluateDecisionTableByKey(
                        "keepers", Variables.putValue("holder", holder.name()).putValue("tier", tier.name()))
                .getSingleResult()
                .getSingleEntry();
    }
}
