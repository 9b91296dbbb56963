package onefrontdoor.platform.replay;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.DecisionService;

/** The tables of the set; each question is put to them once. */
final class Tables {

    private static final String DEADLINES = "deadlines";

    private final Map<Asked, List<Map<String, Object>>> answers = new HashMap<>();
    private final DecisionService decisions;
    private final WorkingCalendar calendar;
    private final String rulePack;

    Tables(DecisionService decisions, WorkingCalendar calendar, String rulePack) {
        this.decisions = decisions;
        this.calendar = calendar;
        this.rulePack = rulePack;
    }

    private record Asked(String table, Map<String, Object> facts) {}

    /** All rows that fire, each by the names of its columns. */
    List<Map<String, Object>> rows(String table, Map<String, Object> facts) {
        return answers.computeIfAbsent(
                new Asked(table, facts),
                asked -> decisions.evaluateDecisionTableByKey(table, facts).getResultList());
    }

    Date due(String timer, String variant, Instant from) {
        Map<String, Object> row = rows(DEADLINES, Map.of("timer", timer, "urgency", variant, "rulePack", rulePack))
                .get(0);
        Allowance allowance = new Allowance(
                ((Number) row.get("amount")).intValue(), Allowance.Unit.valueOf((String) row.get("unit")));
        return Date.from(calendar.due(from, allowance));
    }
}
