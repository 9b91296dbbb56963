package onefrontdoor.assessment.process;

import java.util.List;
import java.util.Map;
import onefrontdoor.assessment.AssessmentProcess;
import onefrontdoor.assessment.Viewer;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Passes what happens to an assessment to the processes around it, in the transaction in which it happens. */
@Component
class CamundaAssessmentProcess implements AssessmentProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;

    CamundaAssessmentProcess(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy IdentityService identities) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.identities = identities;
    }

    @Override
    public void begun(Reference plan) {
        asItself(() -> message(AssessmentDraftModel.BEGUN, plan)
                .setVariable(EarlyHelpAssessmentModel.REFERENCE, plan.value())
                .correlateStartMessage());
    }

    @Override
    public void draftNews(Reference plan) {
        asItself(() -> message(AssessmentDraftModel.NEWS, plan).correlateAll());
    }

    @Override
    public void draftDeleted(Reference plan) {
        asItself(() -> message(EarlyHelpAssessmentModel.DRAFT_DELETED, plan).correlateAll());
    }

    @Override
    public void handedOn(Reference plan, String desk, @Nullable String account) {
        asItself(() -> {
            writing(plan).forEach(instance -> {
                runtime.setVariable(instance, EarlyHelpAssessmentModel.WRITERS, desk);
                runtime.setVariable(instance, EarlyHelpAssessmentModel.WRITER, account);
            });
            message(EarlyHelpAssessmentModel.HANDED_ON, plan).correlateAll();
        });
    }

    private List<String> writing(Reference plan) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(EarlyHelpAssessmentModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    /** As whoever has signed in: the task knows whose it is, and pages of our own do not tell the engine. */
    @Override
    public void submit(Reference plan, Viewer author) {
        String task = heldBy(author.by(), plan);
        ObjectValue nothing = Variables.objectValue(new FormAnswers(author.by(), Map.of()), true)
                .create();
        identities.setAuthentication(author.by().id(), List.copyOf(author.desks()));
        try {
            tasks.complete(task, Variables.createVariables().putValueTyped(FormAnswers.VARIABLE, nothing));
        } finally {
            identities.clearAuthentication();
        }
    }

    private String heldBy(Actor author, Reference plan) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(plan.value())
                .taskDefinitionKey(EarlyHelpAssessmentModel.WRITE)
                .taskAssignee(author.id())
                .list()
                .stream()
                .findFirst()
                .map(Task::getId)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "The task to write this assessment is not yours. Its holder submits it."));
    }

    private MessageCorrelationBuilder message(String name, Reference plan) {
        return runtime.createMessageCorrelation(name).processInstanceBusinessKey(plan.value());
    }

    /** Whoever is signed in need not have a right at the processes beside their own. */
    private void asItself(Runnable work) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
