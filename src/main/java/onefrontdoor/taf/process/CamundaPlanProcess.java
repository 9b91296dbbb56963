package onefrontdoor.taf.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Plan;
import onefrontdoor.taf.PlanProcess;
import onefrontdoor.taf.WatchDesk;
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
        start(PlanWatchModel.ACTIVATED, plan.reference()).correlateStartMessage();
    }

    @Override
    public void tell(WatchDesk.Late late) {
        start(PlanAlertModel.LATE, late.plan())
                .setVariables(PlanAlerts.about(late))
                .correlateStartMessage();
    }

    @Override
    public void closed(Reference plan, Instant checkAt) {
        start(PostClosureCheckModel.CLOSED, plan)
                .setVariable(PostClosureCheckModel.CHECK_AT, Date.from(checkAt))
                .correlateStartMessage();
    }

    /** With what the work list shows of the plan. */
    private MessageCorrelationBuilder start(String message, Reference plan) {
        MessageCorrelationBuilder start =
                runtime.createMessageCorrelation(message).processInstanceBusinessKey(plan.value());
        String instance = instanceOf(plan.value());
        EarlyHelpPlanModel.SHOWN_IN_LIST.forEach(
                shown -> start.setVariable(shown, runtime.getVariable(instance, shown)));
        return start;
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
    public void touched(Reference plan) {
        runtime.createProcessInstanceQuery()
                .processDefinitionKeyIn(PlanWatchModel.KEY, LegacyFamilyModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .list()
                .forEach(waits -> runtime.createMessageCorrelation(PlanWatchModel.CHANGED)
                        .processInstanceId(waits.getId())
                        .correlateAll());
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
