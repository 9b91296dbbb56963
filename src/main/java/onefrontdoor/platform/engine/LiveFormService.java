package onefrontdoor.platform.engine;

import java.util.Collection;
import java.util.Map;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.FormView;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Forms read live and write through: a form shows the record as it is now, and what is typed goes to the delegate
 * behind the task in the same transaction and is kept nowhere in the engine (design, section 5).
 */
class LiveFormService extends FormServiceImpl {

    private final ObjectProvider<FormView> views;
    private final ObjectProvider<AuditTrail> audit;
    private final SubmittedForm submitted = new SubmittedForm();

    LiveFormService(ObjectProvider<FormView> views, ObjectProvider<AuditTrail> audit) {
        this.views = views;
        this.audit = audit;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, false);
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return commandExecutor.execute(new OpenTaskForm(taskId, views, audit));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        super.submitTaskForm(taskId, onlyDeclared(taskId, properties));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        super.submitTaskForm(taskId, onlyDeclared(taskId, properties));
        return Variables.createVariables();
    }

    private VariableMap onlyDeclared(String taskId, Map<String, Object> properties) {
        Actor person = commandExecutor.execute(command -> new Actor(command.getAuthenticatedUserId()));
        FormAnswers answers = submitted.read(getDeployedTaskForm(taskId), properties, person);
        return Variables.createVariables()
                .putValueTyped(
                        FormAnswers.VARIABLE,
                        Variables.objectValue(answers, true).create());
    }
}
