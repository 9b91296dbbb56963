package onefrontdoor.consent.process;

import java.util.Map;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingGuide;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks {@code consent/information-sharing.dmn}. */
@Component
class DmnSharingGuide implements SharingGuide {

    private final DecisionService decisions;

    DmnSharingGuide(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public Ruling ruling(Map<String, Object> facts) {
        DmnDecisionRuleResult rule = decisions
                .evaluateDecisionTableByKey("information-sharing", facts)
                .getSingleResult();
        return new Ruling(
                Ruling.Sharing.valueOf(rule.getEntry("sharing")),
                rule.getEntry("rule"),
                Ruling.NextStep.valueOf(rule.getEntry("nextStep")),
                Ruling.LawfulBasis.valueOf(rule.getEntry("lawfulBasis")),
                rule.getEntry("reason"));
    }
}
