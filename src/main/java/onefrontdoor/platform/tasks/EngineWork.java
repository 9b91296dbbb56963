package onefrontdoor.platform.tasks;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import onefrontdoor.platform.engine.LostRace;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Work on a task in the engine's transaction, as the person who has signed in and no further than they may see. */
@Component
class EngineWork {

    private final ProcessEngine engine;

    EngineWork(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    <T> T inOneTransaction(Command<T> work) {
        return settings().getCommandExecutorTxRequired().execute(work);
    }

    /** For pages of our own, which the engine's web applications do not tell who has signed in. */
    <T> T as(Authentication person, Command<T> work) {
        IdentityService identities = engine.getIdentityService();
        List<String> desks = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        identities.setAuthentication(person.getName(), desks);
        try {
            return inOneTransaction(work);
        } finally {
            identities.clearAuthentication();
        }
    }

    /** @throws onefrontdoor.shared.Refusal when there is no such task for this person */
    <T> T on(String taskId, BiFunction<TaskEntity, Actor, T> work) {
        return inOneTransaction(context -> {
            TaskEntity task = open(taskId, context);
            settings().getCommandCheckers().forEach(checker -> checker.checkReadTask(task));
            return work.apply(task, new Actor(context.getAuthenticatedUserId()));
        });
    }

    static TaskEntity open(String taskId, CommandContext context) {
        TaskEntity task = context.getTaskManager().findTaskById(taskId);
        if (task == null) {
            throw new LostRace.Gone();
        }
        return task;
    }

    static Reference reference(TaskEntity task) {
        return new Reference(task.getProcessInstance().getBusinessKey());
    }

    /** Names of colleagues and the time of a claim are for everybody who sees the task. */
    static <T> T asTheHouse(Callable<T> question) {
        return Context.getCommandContext().runWithoutAuthorization(question);
    }

    private ProcessEngineConfigurationImpl settings() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
