package onefrontdoor.frontdoor.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    /** The highest level and the highest route of all rules that fire stand; their reasons follow, gravest first. */
    @Override
    public LevelAdvice level(Map<String, Object> facts) {
        List<LevelAdvice> fired = ask("threshold-guide", facts).stream()
                .map(DmnGuides::levelAdvice)
                .sorted(Comparator.comparing(LevelAdvice::level).reversed())
                .toList();
        Level level = highest(fired, LevelAdvice::level);
        List<String> reasons = fired.stream()
                .filter(rule -> level == Level.LEVEL_1 || rule.level() != Level.LEVEL_1)
                .flatMap(rule -> rule.reasons().stream())
                .toList();
        return new LevelAdvice(level, highest(fired, LevelAdvice::route), reasons);
    }

    private static LevelAdvice levelAdvice(DmnDecisionRuleResult rule) {
        return new LevelAdvice(
                Level.valueOf(rule.getEntry("level")),
                Route.valueOf(rule.getEntry("route")),
                List.of(rule.<String>getEntry("reason")));
    }

    private static <E extends Enum<E>> E highest(List<LevelAdvice> fired, Function<LevelAdvice, E> part) {
        return fired.stream().map(part).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public DestinationAdvice destination(Map<String, Object> facts) {
        DmnDecisionRuleResult rule = ask("destination-guide", facts).getSingleResult();
        return new DestinationAdvice(Destination.valueOf(rule.getEntry("destination")), rule.getEntry("reason"));
    }

    @Override
    public EligibilityAdvice familySupport(Map<String, Object> facts) {
        DmnDecisionTableResult fired = ask("tfss-eligibility", facts);
        Eligibility proposal = fired.stream()
                .map(DmnGuides::eligibility)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        List<DmnDecisionRuleResult> reasons =
                fired.stream().filter(rule -> eligibility(rule) == proposal).toList();
        return new EligibilityAdvice(proposal, entries(reasons, "code"), entries(reasons, "reason"));
    }

    private static Eligibility eligibility(DmnDecisionRuleResult rule) {
        return Eligibility.valueOf(rule.getEntry("proposal"));
    }

    private static List<String> entries(List<DmnDecisionRuleResult> rules, String column) {
        return rules.stream().map(rule -> rule.<String>getEntry(column)).toList();
    }

    private DmnDecisionTableResult ask(String table, Map<String, Object> facts) {
        return decisions.evaluateDecisionTableByKey(table, facts);
    }
}
