package onefrontdoor.platform.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Opens a task's form for the person who asks: checks the right to see it, writes down that it was read, and lets the
 * domain show its record; all in one transaction, so that nothing is shown that was not written down.
 */
record OpenTaskForm(String taskId, ObjectProvider<FormView> views, ObjectProvider<AuditTrail> audit)
        implements Command<VariableMap> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new LostRace.Gone();
        }
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
        Actor viewer = new Actor(context.getAuthenticatedUserId());
        Reference reference = new Reference(task.getProcessInstance().getBusinessKey());
        FormView view = viewOf(task);
        audit.getObject().read(viewer, reference, view.form());
        Optional<String> subject = Optional.ofNullable((String) task.getVariable(OpenedTask.SUBJECT));
        OpenedTask opened = new OpenedTask(reference, viewer, subject);
        // Whoever may read the task may see what its form shows; the tables asked on the way are the house's own.
        return asVariables(context.runWithoutAuthorization(() -> view.open(opened)));
    }

    private FormView viewOf(TaskEntity task) {
        String form = task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
        return views.stream()
                .filter(view -> view.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No view for form " + form));
    }

    private static VariableMap asVariables(Map<String, Object> shown) {
        VariableMap variables = Variables.createVariables();
        shown.forEach((name, value) -> variables.putValueTyped(name, asVariable(value)));
        return variables;
    }

    private static TypedValue asVariable(Object value) {
        if (value instanceof String text) {
            return Variables.stringValue(text);
        }
        try {
            return Variables.serializedObjectValue(JSON.writeValueAsString(value))
                    .objectTypeName(LinkedHashMap.class.getName())
                    .serializationDataFormat(Variables.SerializationDataFormats.JSON)
                    .create();
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A form view holds a value that JSON cannot carry", unreadable);
        }
    }
}
