package onefrontdoor.redesign.process;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/** One process model of a set. */
record FlowModel(
        String file,
        String text,
        BpmnModelInstance bpmn,
        Graph graph,
        List<Spot> spots,
        Map<Class<?>, List<? extends ModelElementInstance>> elements) {

    static FlowModel of(String file, String text, BpmnModelInstance bpmn) {
        return new FlowModel(file, text, bpmn, new Graph(bpmn), Spot.in(text), new ConcurrentHashMap<>());
    }

    Process process() {
        return each(Process.class).findFirst().orElseThrow();
    }

    /** Looked for once: a model does not change. */
    <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        return elements.computeIfAbsent(type, any -> List.copyOf(bpmn.getModelElementsByType(type))).stream()
                .map(type::cast);
    }

    /** @return null when there is none */
    @Nullable
    FlowNode node(String id) {
        return bpmn.getModelElementById(id) instanceof FlowNode node ? node : null;
    }

    /** What somebody who looks at the picture calls it; a join that has no name by its id. */
    static String called(BaseElement element) {
        boolean named = element instanceof FlowElement flow
                && flow.getName() != null
                && !flow.getName().isBlank();
        if (named) {
            return ((FlowElement) element).getName();
        }
        return element instanceof Process process && process.getName() != null ? process.getName() : element.getId();
    }

    Finding error(BaseElement element, String wrong, String toDo) {
        return Finding.error(file, called(element), wrong, toDo);
    }
}
