package onefrontdoor.frontdoor.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.frontdoor.process.Positions.Position;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Reads from the engine where a contact stands; the names of steps come from the models. */
@Component
class CamundaCaseProgress implements CaseProgress {

    private final Positions positions;
    private final RepositoryService repository;

    /** A deployed model never changes, and the engine asks the database each time before it hands one out. */
    private final Map<String, BpmnModelInstance> models = new ConcurrentHashMap<>();

    CamundaCaseProgress(Positions positions, @Lazy RepositoryService repository) {
        this.positions = positions;
        this.repository = repository;
    }

    @Override
    public List<Running> of(Reference contact) {
        return positions.of(contact).stream()
                .collect(groupingBy(Position::instance, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(this::running)
                .toList();
    }

    private Running running(List<Position> inOneProcess) {
        Position any = inOneProcess.get(0);
        BpmnModelInstance model = models.computeIfAbsent(any.definition(), repository::getBpmnModelInstance);
        List<FlowNode> current = inOneProcess.stream()
                .map(position -> model.<ModelElementInstance>getModelElementById(position.activity()))
                .filter(CamundaCaseProgress::isSomethingToWaitFor)
                .map(FlowNode.class::cast)
                .distinct()
                .toList();
        List<Step> steps = current.stream()
                .filter(node -> !tellsItsOwnSteps(node))
                .flatMap(node -> steps(node, inOneProcess))
                .toList();
        List<String> ids = current.stream().map(FlowNode::getId).toList();
        return new Running(any.key(), any.version(), any.name(), ids, steps);
    }

    /** At a gateway one branch waits for another and nobody does anything. */
    private static boolean isSomethingToWaitFor(@Nullable ModelElementInstance element) {
        return element instanceof FlowNode && !(element instanceof Gateway);
    }

    private static boolean tellsItsOwnSteps(FlowNode node) {
        return node instanceof CallActivity || node instanceof SubProcess;
    }

    private static Stream<Step> steps(FlowNode node, List<Position> inOneProcess) {
        List<Step> tasks = inOneProcess.stream()
                .filter(position -> position.isTask() && position.activity().equals(node.getId()))
                .map(task -> new Step(node.getName(), task.desks(), task.due(), task.heldBy()))
                .toList();
        return tasks.isEmpty() ? Stream.of(new Step(node.getName(), List.of(), null, null)) : tasks.stream();
    }

    @Override
    public Optional<String> picture(String key, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .processDefinitionVersion(version)
                        .singleResult())
                .map(ProcessDefinition::getId)
                .map(this::xml);
    }

    private String xml(String definition) {
        try (InputStream model = repository.getProcessModel(definition)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
