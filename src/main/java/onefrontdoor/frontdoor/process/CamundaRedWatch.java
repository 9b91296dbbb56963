package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.RedWatch;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs {@code red-contact.bpmn} beside the triage of the contact. */
@Component
class CamundaRedWatch implements RedWatch {

    private final RuntimeService runtime;

    CamundaRedWatch(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(Reference reference) {
        long watching = runtime.createProcessInstanceQuery()
                .processDefinitionKey(RedContactModel.KEY)
                .processInstanceBusinessKey(reference.value())
                .count();
        if (watching == 0) {
            runtime.createMessageCorrelation(RedContactModel.RATED_RED)
                    .processInstanceBusinessKey(reference.value())
                    .correlateStartMessage();
        }
    }

    /** A contact that nobody watches is decided all the same. */
    void decided(Reference reference) {
        runtime.createMessageCorrelation(RedContactModel.DECIDED)
                .processInstanceBusinessKey(reference.value())
                .correlateAll();
    }
}
