package onefrontdoor.taf.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Plan;
import onefrontdoor.taf.PlanProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the watch over a plan once it is active, and wakes whatever waits on it with every change. */
@Component
class CamundaPlanProcess implements PlanProcess {

    private final RuntimeService runtime;

    CamundaPlanProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void activated(Plan plan) {
        String reference = plan.reference().value();
        MessageCorrelationBuilder start =
                runtime.createMessageCorrelation(PlanWatchModel.ACTIVATED).processInstanceBusinessKey(reference);
        String instance = instanceOf(reference);
        EarlyHelpPlanModel.SHOWN_IN_LIST.forEach(
                shown -> start.setVariable(shown, runtime.getVariable(instance, shown)));
        start.correlateStartMessage();
    }

    private String instanceOf(String plan) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(EarlyHelpPlanModel.KEY)
                .processInstanceBusinessKey(plan)
                .list()
                .stream()
                .findFirst()
                .map(ProcessInstance::getId)
                .orElseThrow();
    }

    @Override
    public void changed(Reference plan) {
        runtime.createMessageCorrelation(PlanWatchModel.CHANGED)
                .processInstanceBusinessKey(plan.value())
                .correlateAll();
    }

    @Override
    public void childJoined(Reference plan) {
        runtime.createMessageCorrelation(EarlyHelpPlanModel.CHILD_JOINS)
                .processInstanceBusinessKey(plan.value())
                .correlateAll();
    }

    @Override
    public void leadLeaves(Reference plan, Instant allocateBy) {
        runtime.createMessageCorrelation(EarlyHelpPlanModel.LEAD_LEAVES)
                .processInstanceBusinessKey(plan.value())
                .setVariable(EarlyHelpPlanModel.ALLOCATE_BY, Date.from(allocateBy))
                .correlate();
    }
}
