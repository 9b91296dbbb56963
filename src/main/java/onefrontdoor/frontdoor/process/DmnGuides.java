package onefrontdoor.frontdoor.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Guides;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.Route;
import onefrontdoor.frontdoor.Urgency;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the decision tables that process owners keep in {@code processes/frontdoor}. */
@Component
class DmnGuides implements Guides {

    private final DecisionService decisions;

    DmnGuides(@Lazy DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public UrgencyAdvice urgency(Map<String, Object> facts) {
        DmnDecisionRuleResult rule = ask("urgency", facts).getSingleResult();
        return new UrgencyAdvice(Urgency.valueOf(rule.getEntry("urgency")), rule.getEntry("reason"));
    }

    /** Every rule that fires gives its reason; the highest level and the highest route stand. */
    @Override
    public LevelAdvice level(Map<String, Object> facts) {
        DmnDecisionTableResult rules = ask("threshold-guide", facts);
        Level level = rules.<String>collectEntries("level").stream()
                .map(Level::valueOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Route route = rules.<String>collectEntries("route").stream()
                .map(Route::valueOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<String> reasons = rules.collectEntries("reason");
        return new LevelAdvice(level, route, reasons);
    }

    @Override
    public DestinationAdvice destination(Map<String, Object> facts) {
        DmnDecisionRuleResult rule = ask("destination-guide", facts).getSingleResult();
        return new DestinationAdvice(Destination.valueOf(rule.getEntry("destination")), rule.getEntry("reason"));
    }

    private DmnDecisionTableResult ask(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts);
    }
}
