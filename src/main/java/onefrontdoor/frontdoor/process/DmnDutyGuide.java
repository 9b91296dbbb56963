package onefrontdoor.frontdoor.process;

import java.util.List;
import onefrontdoor.frontdoor.DutyGuide;
import onefrontdoor.frontdoor.Urgency;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks {@code shared/deciders.dmn}. */
@Component
class DmnDutyGuide implements DutyGuide {

    private final DecisionService decisions;

    DmnDutyGuide(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> deciders(@Nullable Urgency urgency, boolean officeOpen) {
        return decisions
                .evaluateDecisionTableByKey(
                        "deciders",
                        Variables.putValue("urgency", urgency == null ? null : urgency.name())
                                .putValue("officeOpen", officeOpen))
                .collectEntries("desk");
    }
}
