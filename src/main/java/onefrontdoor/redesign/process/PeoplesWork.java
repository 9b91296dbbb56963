package onefrontdoor.redesign.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A task is somebody's, is due, has a form, and its answer is recorded in the moment in which it is given. */
final class PeoplesWork implements Rule {

    private final Set<String> desks;

    /** @param desks groups of people who can be given work */
    PeoplesWork(Set<String> desks) {
        this.desks = Set.copyOf(desks);
    }

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Set<String> known = released.models.stream()
                .flatMap(before -> before.each(FlowNode.class))
                .flatMap(node -> Doing.of(node).stream())
                .collect(Collectors.toSet());
        return proposed.models.stream().flatMap(model -> model.each(UserTask.class)
                .flatMap(task ->
                        Stream.concat(task(proposed, model, task), belongs(model, task, released, known).stream())));
    }

    private Stream<Finding> task(ParsedSet set, FlowModel model, UserTask task) {
        List<Finding> found = new ArrayList<>();
        desk(model, task, found);
        if (!Objects.toString(task.getCamundaDueDate(), "").matches("\\$\\{[a-z][A-Za-z]*}")) {
            found.add(model.error(
                    task, "It is never due.", "Name the variable that holds its date, such as ${decideBy}."));
        }
        form(set, model, task, found);
        if (!isRecorded(task)) {
            found.add(model.error(
                    task,
                    "Its answer is not recorded in the same step.",
                    "Draw its record as the next service task, without “asynchronous before”."));
        }
        return found.stream();
    }

    private void desk(FlowModel model, UserTask task, List<Finding> found) {
        String groups = Objects.toString(task.getCamundaCandidateGroups(), "");
        if (groups.isBlank()) {
            found.add(model.error(task, "It is nobody's work.", "Name the desk that does it as candidate group."));
        } else if (!groups.contains("${")) {
            task.getCamundaCandidateGroupsList().stream()
                    .filter(desk -> !desks.contains(desk))
                    .forEach(desk -> found.add(model.error(
                            task,
                            "There is no desk “" + desk + "”.",
                            "Choose one of: "
                                    + String.join(", ", desks.stream().sorted().toList()) + ".")));
        }
    }

    private static void form(ParsedSet set, FlowModel model, UserTask task, List<Finding> found) {
        String form = Objects.toString(task.getCamundaFormRef(), "");
        if (set.form(form).isEmpty()) {
            found.add(model.error(
                    task, "There is no form “" + form + "”.", "Choose a form of this set, or add its file."));
        }
        if (!"deployment".equals(task.getCamundaFormRefBinding())) {
            found.add(model.error(
                    task,
                    "It may show a form that was not checked with it.",
                    "Set the binding of its form to “deployment”."));
        }
    }

    /** A form and the record that keeps its answers belong together. */
    private static Optional<Finding> belongs(FlowModel model, UserTask task, ParsedSet released, Set<String> known) {
        Set<String> records = released.form(task.getCamundaFormRef()).stream()
                .flatMap(form -> Recorded.by(released, form).stream())
                .collect(Collectors.toSet());
        return Recorded.by(task)
                .filter(work -> !records.isEmpty() && known.contains(work) && !records.contains(work))
                .map(work -> model.error(
                        task,
                        "Its form “" + task.getCamundaFormRef()
                                + "” belongs to another record than the one that follows.",
                        "Choose the form whose answers this record keeps."))
                .findFirst();
    }

    private static boolean isRecorded(UserTask task) {
        List<FlowNode> next = task.getSucceedingNodes().list();
        return next.size() == 1
                && next.get(0) instanceof ServiceTask recording
                && recording.getId().startsWith("Task_Record")
                && !recording.isCamundaAsyncBefore()
                && !recording.isCamundaAsyncAfter();
    }
}
