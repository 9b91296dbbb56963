package onefrontdoor.platform.tasks;

import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import onefrontdoor.platform.engine.LostRace;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
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
