package onefrontdoor.stepchange.process;

import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.StepUpProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the wait for social care, and wakes it whenever something moved. */
@Component
class CamundaStepUpProcess implements StepUpProcess {

    private final RuntimeService runtime;

    CamundaStepUpProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void raised(Reference plan) {
        runtime.createMessageCorrelation(StepUpModel.RAISED)
                .processInstanceBusinessKey(plan.value())
                .correlateStartMessage();
    }

    @Override
    public void moved(Reference plan) {
        runtime.createMessageCorrelation(StepUpModel.MOVED)
                .processInstanceBusinessKey(plan.value())
                .correlateAll();
    }
}
