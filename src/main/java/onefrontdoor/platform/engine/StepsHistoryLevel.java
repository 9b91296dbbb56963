package onefrontdoor.platform.engine;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.DMN_DECISION_EVALUATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.FORM_PROPERTY_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_CREATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_DELETE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_UPDATE;
import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * History of the steps a case took, of who claimed and completed them, and of the answers by which it found its way; never
 * of what was typed. The record of decisions is in the domain's own tables (P34).
 */
class StepsHistoryLevel implements HistoryLevel {

    static final String NAME = "one-front-door";

    private static final int ID = 71;

    private static final Set<HistoryEventTypes> LEFT_OUT =
            Set.of(FORM_PROPERTY_UPDATE, VARIABLE_INSTANCE_MIGRATE, VARIABLE_INSTANCE_DELETE, DMN_DECISION_EVALUATE);

    private static final Set<HistoryEventTypes> OF_VARIABLES =
            Set.of(VARIABLE_INSTANCE_CREATE, VARIABLE_INSTANCE_UPDATE, VARIABLE_INSTANCE_UPDATE_DETAIL);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        if (!(event instanceof HistoryEventTypes known)) {
            return true;
        }
        return OF_VARIABLES.contains(known) ? RecordedAnswers.includes(entity) : !LEFT_OUT.contains(known);
    }
}
