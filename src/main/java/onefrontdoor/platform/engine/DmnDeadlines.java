package onefrontdoor.platform.engine;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Lengths of time from {@code deadlines.dmn}, by the rule pack that the council has set. */
@Component
class DmnDeadlines implements Deadlines {

    private static final String NO_VARIANT = "-";

    private static final String TABLE = "deadlines";

    private final Map<Question, Allowance> answers = new ConcurrentHashMap<>();
    private final DecisionService decisions;
    private final RepositoryService models;
    private final WorkingCalendar calendar;
    private final RuleQuestions questions;
    private final String rulePack;

    DmnDeadlines(
            @Lazy DecisionService decisions,
            @Lazy RepositoryService models,
            WorkingCalendar calendar,
            RuleQuestions questions,
            @Value("${onefrontdoor.rule-pack}") String rulePack) {
        this.decisions = decisions;
        this.models = models;
        this.calendar = calendar;
        this.questions = questions;
        this.rulePack = rulePack;
    }

    /** The same deployed table answers the same question alike; another that is deployed is asked anew. */
    private record Question(String table, Timer timer, String variant) {}

    @Override
    public Instant due(Timer timer, Instant from) {
        return due(timer, NO_VARIANT, from);
    }

    @Override
    public Instant due(Timer timer, String variant, Instant from) {
        Question question = new Question(inForce(), timer, variant);
        Instant due = calendar.due(from, answers.computeIfAbsent(question, this::ask));
        questions.asked(timer, variant, from, due);
        return due;
    }

    private String inForce() {
        return models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Allowance ask(Question question) {
        Map<String, Object> facts = Variables.createVariables()
                .putValue("timer", question.timer().name())
                .putValue("urgency", question.variant())
                .putValue("rulePack", rulePack);
        DmnDecisionRuleResult row =
                decisions.evaluateDecisionTableById(question.table(), facts).getSingleResult();
        Number amount = row.getEntry("amount");
        Allowance.Unit unit = Allowance.Unit.valueOf(row.getEntry("unit"));
        return new Allowance(amount.intValue(), unit);
    }
}
