package onefrontdoor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputValues;

/** A decision table from processes/, asked without a process engine, that also tells which rules answered. */
public final class DecisionTable {

    private final List<String> rulesThatAnswered = new ArrayList<>();
    private final Path file;
    private final DmnEngine engine;
    private final DmnDecision decision;

    private DecisionTable(Path file) {
        this.file = file;
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.of(this::remember));
        engine = configuration.buildEngine();
        try (InputStream content = Files.newInputStream(file)) {
            decision = engine.parseDecisions(content).get(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static DecisionTable of(String file) {
        return new DecisionTable(Path.of("processes", file));
    }

    public Answer ask(Facts facts) {
        rulesThatAnswered.clear();
        var results = engine.evaluateDecisionTable(decision, facts.values());
        return new Answer(results.getResultList(), List.copyOf(rulesThatAnswered));
    }

    public List<String> rules() {
        return ((DmnDecisionTableImpl) decision.getDecisionLogic())
                .getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
    }

    public List<String> allowedValues(String input) {
        String id = "InputValues_" + Character.toUpperCase(input.charAt(0)) + input.substring(1);
        InputValues values = Dmn.readModelFromFile(file.toFile()).getModelElementById(id);
        return List.of(values.getText().getTextContent().replace("\"", "").split(","));
    }

    private void remember(DmnDecisionTableEvaluationEvent event) {
        event.getMatchingRules().forEach(rule -> rulesThatAnswered.add(rule.getId()));
    }
}
