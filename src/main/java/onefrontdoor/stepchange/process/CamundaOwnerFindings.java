package onefrontdoor.stepchange.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.OwnerFindingProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One process for each contact or plan with which something is wrong, under its reference, so that restrictions hold for it. */
@Component
class CamundaOwnerFindings implements OwnerFindingProcess {

    private final RuntimeService runtime;

    CamundaOwnerFindings(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(Reference reference, Instant lookBy) {
        runtime.createMessageCorrelation(OwnerFindingModel.MADE)
                .processInstanceBusinessKey(reference.value())
                .setVariable(OwnerFindingModel.REFERENCE, reference.value())
                .setVariable(OwnerFindingModel.LOOK_BY, Date.from(lookBy))
                .correlateStartMessage();
    }

    @Override
    public void mended(Reference reference) {
        runtime.createMessageCorrelation(OwnerFindingModel.MENDED)
                .processInstanceBusinessKey(reference.value())
                .correlateAll();
    }
}
