package onefrontdoor.consent.process;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onefrontdoor.consent.Ruling;
import onefrontdoor.consent.SharingGuide;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks {@code consent/information-sharing.dmn}, once for the same facts: a page about one child asks it many times. */
@Component
class DmnSharingGuide implements SharingGuide {

    private static final String TABLE = "information-sharing";

    private final DecisionService decisions;
    private final RepositoryService models;

    /** The facts are words from short lists, so there are not many of these. */
    private final Map<Question, Ruling> answers = new ConcurrentHashMap<>();

    DmnSharingGuide(@Lazy DecisionService decisions, @Lazy RepositoryService models) {
        this.decisions = decisions;
        this.models = models;
    }

    /** The same deployed table answers the same facts alike; another that is deployed is asked anew. */
    private record Question(String table, Map<String, Object> facts) {}

    @Override
    public Ruling ruling(Map<String, Object> facts) {
        return answers.computeIfAbsent(new Question(inForce(), new HashMap<>(facts)), this::ask);
    }

    private String inForce() {
        return models.createDecisionDefinitionQuery()
                .decisionDefinitionKey(TABLE)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private Ruling ask(Question question) {
        DmnDecisionRuleResult rule = decisions
                .evaluateDecisionTableById(question.table(), question.facts())
                .getSingleResult();
        return new Ruling(
                Ruling.Sharing.valueOf(rule.getEntry("sharing")),
                rule.getEntry("rule"),
                Ruling.NextStep.valueOf(rule.getEntry("nextStep")),
                Ruling.LawfulBasis.valueOf(rule.getEntry("lawfulBasis")),
                rule.getEntry("reason"));
    }
}
