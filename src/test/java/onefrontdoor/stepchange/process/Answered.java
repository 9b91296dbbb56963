package onefrontdoor.stepchange.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;

import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** A task of a disagreement that somebody has answered. */
final class Answered {

    private Answered() {}

    static FormAnswers complete(Task task, String by) {
        FormAnswers answers = new FormAnswers(new Actor(by), Map.of("finding", "NOT_ACCEPTED"));
        taskService()
                .complete(
                        task.getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
        return answers;
    }
}
