package onefrontdoor.platform.engine;

import java.time.Instant;
import java.util.Map;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lengths of time from {@code deadlines.dmn}, by the rule pack that the council has set. */
@Component
class DmnDeadlines implements Deadlines {

    private static final String NO_VARIANT = "-";

    private final DecisionService decisions;
    private final WorkingCalendar calendar;
    private final String rulePack;

    DmnDeadlines(
            @Lazy DecisionService decisions,
            WorkingCalendar calendar,
            @Value("${onefrontdoor.rule-pack}") String rulePack) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.rulePack = rulePack;
    }

    @Override
    public Instant due(Timer timer, Instant from) {
        return due(timer, NO_VARIANT, from);
    }

    @Override
    public Instant due(Timer timer, String variant, Instant from) {
        Map<String, Object> facts = Variables.createVariables()
                .putValue("timer", timer.name())
                .putValue("urgency", variant)
                .putValue("rulePack", rulePack);
        DmnDecisionRuleResult row =
                decisions.evaluateDecisionTableByKey("deadlines", facts).getSingleResult();
        Number amount = row.getEntry("amount");
        Allowance.Unit unit = Allowance.Unit.valueOf(row.getEntry("unit"));
        return calendar.due(from, new Allowance(amount.intValue(), unit));
    }
}
