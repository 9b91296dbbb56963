package onefrontdoor.platform.engine;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** What a step is called in the drawing. */
final class StepName {

    private StepName() {}

    /** @return its id where it has no name */
    static String in(BpmnModelInstance model, String id) {
        return model.getModelElementById(id) instanceof FlowElement named && named.getName() != null
                ? named.getName()
                : id;
    }
}
