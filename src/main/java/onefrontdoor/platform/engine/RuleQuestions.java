package onefrontdoor.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import onefrontdoor.shared.Timer;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedInput;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.engine.impl.context.BpmnExecutionContext;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers what a step of a case asked a table of rules, so that changed rules can be tried on past contacts; as long as
 * the engine remembers the steps. What a page asks for is not remembered, nor what is
 * asked by somebody who may only read.
 */
@Component
class RuleQuestions implements DmnDecisionTableEvaluationListener {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Asked by {@link #asked}, which also knows from when; the engine is not asked again for the same length. */
    private static final String DEADLINES = "deadlines";

    private final ObjectProvider<JdbcClient> database;
    private final Clock clock;

    RuleQuestions(ObjectProvider<JdbcClient> database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent asked) {
        String table = asked.getDecisionTable().getKey();
        if (!table.equals(DEADLINES)) {
            keep(table, facts(asked));
        }
    }

    void asked(Timer timer, String variant, Instant from, Instant due) {
        keep(
                DEADLINES,
                Map.of(
                        "timer",
                        timer.name(),
                        "urgency",
                        variant,
                        "from",
                        from.toEpochMilli(),
                        "due",
                        due.toEpochMilli()));
    }

    private static Map<String, Object> facts(DmnDecisionTableEvaluationEvent asked) {
        DmnDecisionTableImpl table =
                (DmnDecisionTableImpl) asked.getDecisionTable().getDecisionLogic();
        Map<String, Object> facts = new LinkedHashMap<>();
        int column = 0;
        for (DmnEvaluatedInput input : asked.getInputs()) {
            facts.put(
                    table.getInputs().get(column++).getExpression().getExpression(),
                    input.getValue().getValue());
        }
        return facts;
    }

    private void keep(String table, Map<String, Object> facts) {
        BpmnExecutionContext step = Context.getBpmnExecutionContext();
        if (step == null || TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return;
        }
        ExecutionEntity execution = step.getExecution();
        database.getObject()
                .sql("insert into rule_question (process, step, rule_table, facts, at) values (?, ?, ?, ?::jsonb, ?)")
                .params(execution.getProcessInstanceId(), execution.getActivityInstanceId(), table, written(facts))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String written(Map<String, Object> facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Facts are words, numbers and lists of words.", impossible);
        }
    }

    @Scheduled(cron = "${onefrontdoor.what-if.forgets-at}", zone = "Europe/London")
    void forget() {
        database.getObject()
                .sql("delete from rule_question q where not exists"
                        + " (select from act_hi_procinst p where p.id_ = q.process)")
                .update();
    }
}
