package onefrontdoor.platform.replay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.platform.engine.Desk;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What the models of the set say of each other: who sends which message, which begins what, and what hangs on which step. */
final class Flows {

    /** By process and id of the element. */
    private final Map<String, String> sent = new HashMap<>();

    private final Map<String, String> hosts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, List<String>> beginnings = new HashMap<>();
    private final Map<String, String> begun = new HashMap<>();
    private final Map<String, String> keys = new HashMap<>();

    Flows(RepositoryService repository) {
        Stream.of(Desk.values()).forEach(desk -> names.put(desk.group(), desk.title()));
        for (ProcessDefinition process :
                repository.createProcessDefinitionQuery().list()) {
            keys.put(process.getId(), process.getKey());
            read(process, repository.getBpmnModelInstance(process.getId()));
        }
    }

    private void read(ProcessDefinition process, BpmnModelInstance model) {
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            String key = Recorded.key(process.getKey(), node.getId());
            if (node.getName() != null) {
                names.put(key, process.getName() + ": " + node.getName());
            }
            if (node instanceof BoundaryEvent event) {
                hosts.put(
                        key,
                        Recorded.key(process.getKey(), event.getAttachedTo().getId()));
            }
            message(node).ifPresent(message -> add(process.getKey(), node, message));
        }
    }

    private void add(String process, FlowNode node, String message) {
        if (node instanceof StartEvent) {
            beginnings.computeIfAbsent(process, none -> new ArrayList<>()).add(message);
            begun.put(message, process);
        } else if (node instanceof SendTask || node instanceof EndEvent) {
            sent.put(Recorded.key(process, node.getId()), message);
        }
    }

    private static Optional<String> message(FlowNode node) {
        Optional<Message> message = node instanceof SendTask task
                ? Optional.ofNullable(task.getMessage())
                : node.getChildElementsByType(MessageEventDefinition.class).stream()
                        .map(MessageEventDefinition::getMessage)
                        .findFirst();
        return message.map(Message::getName);
    }

    /** The process that a step begins by its message; empty where it begins none. */
    Optional<String> begunBy(String step) {
        return Optional.ofNullable(sent.get(step)).map(begun::get);
    }

    /** The message with which a process begins; empty where it does not begin by one, or no set knows it. */
    Optional<String> beginning(String process) {
        return beginnings.getOrDefault(process, List.of()).stream().findFirst();
    }

    /** Whether some step of the set begins it; the others the service begins itself. */
    boolean isBegunByAStep(String process) {
        Set<String> messages = new HashSet<>(beginnings.getOrDefault(process, List.of()));
        return sent.values().stream().anyMatch(messages::contains);
    }

    Optional<String> host(String boundaryEvent) {
        return Optional.ofNullable(hosts.get(boundaryEvent));
    }

    /** The key of a deployed process by its id. */
    String process(String id) {
        return keys.get(id);
    }

    Map<String, String> names() {
        return names;
    }
}
