package onefrontdoor.redesign.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Which work keeps the answers of a task: the one that follows it. */
final class Recorded {

    private Recorded() {}

    /** The work that records the tasks which show this form. */
    static Set<String> by(ParsedSet set, FormFile form) {
        return set.models.stream()
                .flatMap(model -> model.each(UserTask.class))
                .filter(task -> form.is(task.getCamundaFormRef()))
                .flatMap(Recorded::by)
                .collect(Collectors.toSet());
    }

    static Stream<String> by(UserTask task) {
        return task.getSucceedingNodes().list().stream()
                .filter(ServiceTask.class::isInstance)
                .map(next -> ((ServiceTask) next).getCamundaDelegateExpression())
                .filter(work -> work != null);
    }
}
