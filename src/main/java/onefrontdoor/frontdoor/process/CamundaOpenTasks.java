package onefrontdoor.frontdoor.process;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.OpenTasks;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks at and hands on tasks for the front door itself, whoever happens to be signed in at the engine. */
@Component
class CamundaOpenTasks implements OpenTasks {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final AsTheFrontDoor frontDoor;
    private final Offers offers;

    CamundaOpenTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, AsTheFrontDoor frontDoor, Offers offers) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.frontDoor = frontDoor;
        this.offers = offers;
    }

    @Override
    public List<OpenTask> at(String desk) {
        List<Task> open = frontDoor.ask(() -> tasks.createTaskQuery()
                .taskCandidateGroup(desk)
                .includeAssignedTasks()
                .list());
        Map<String, String> references = shown(ContactTriageModel.REFERENCE, open);
        Map<String, String> urgencies = shown(ContactTriageModel.URGENCY, open);
        return open.stream()
                .filter(task -> references.containsKey(task.getProcessInstanceId()))
                .map(task -> read(
                        task, references.get(task.getProcessInstanceId()), urgencies.get(task.getProcessInstanceId())))
                .sorted(Comparator.comparing(OpenTask::due))
                .toList();
    }

    private Map<String, String> shown(String variable, List<Task> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        String[] instances =
                open.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        List<VariableInstance> found = frontDoor.ask(() -> runtime.createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(variable)
                .list());
        return found.stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(
                        VariableInstance::getProcessInstanceId, one -> (String) one.getValue(), (one, other) -> one));
    }

    private static OpenTask read(Task task, String reference, @Nullable String urgency) {
        return new OpenTask(
                task.getId(),
                task.getName(),
                new Reference(reference),
                urgency == null ? null : Urgency.valueOf(urgency),
                task.getDueDate().toInstant(),
                task.getAssignee());
    }

    @Override
    public Map<Reference, String> decisionsOn(List<Reference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        String[] keys = references.stream().map(Reference::value).toArray(String[]::new);
        List<Task> decisions = frontDoor.ask(() -> tasks.createTaskQuery()
                .processInstanceBusinessKeyIn(keys)
                .taskDefinitionKeyIn(ThresholdDecisionModel.DECIDE, InformationAddedModel.READ)
                .list());
        Map<String, String> shown = shown(ContactTriageModel.REFERENCE, decisions);
        return decisions.stream()
                .collect(Collectors.toMap(
                        task -> new Reference(shown.get(task.getProcessInstanceId())),
                        Task::getId,
                        (one, other) -> one));
    }

    private Optional<Task> decision(Reference reference) {
        return frontDoor
                .ask(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(reference.value())
                        .taskDefinitionKey(ThresholdDecisionModel.DECIDE)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public void offerDecision(Reference reference, List<String> desks) {
        decision(reference).ifPresent(task -> frontDoor.ask(() -> offer(task, reference, desks)));
    }

    private Task offer(Task task, Reference reference, List<String> desks) {
        // A decision that is held for information comes back as a new task, for the desks of this hour.
        runtime.setVariable(task.getProcessInstanceId(), ThresholdDecisionModel.DECIDERS, String.join(",", desks));
        Set<String> wanted = new HashSet<>(offers.groups(reference, desks));
        offers.of(task).stream()
                .filter(group -> offers.belongs(task.getAssignee(), Set.of(group)))
                .forEach(wanted::add);
        offers.only(task, wanted);
        return task;
    }

    @Override
    public boolean give(String task, String from, @Nullable String to) {
        return frontDoor.ask(() -> {
            boolean held = holderOnceNobodyElseWrites(task).filter(from::equals).isPresent();
            if (held) {
                tasks.setAssignee(task, to);
            }
            return held;
        });
    }

    /** Waits for whoever completes or claims the task at this moment, and keeps others waiting until we are done. */
    private Optional<String> holderOnceNobodyElseWrites(String task) {
        return Optional.ofNullable(tasks.createNativeTaskQuery()
                        .sql("select * from act_ru_task where id_ = #{task} for update")
                        .parameter("task", task)
                        .singleResult())
                .map(Task::getAssignee);
    }
}
