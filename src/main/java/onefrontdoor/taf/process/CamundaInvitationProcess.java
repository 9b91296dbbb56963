package onefrontdoor.taf.process;

import java.util.Map;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.InvitationProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts a round of invitations whenever somebody may have to hear something. */
@Component
class CamundaInvitationProcess implements InvitationProcess {

    private final RuntimeService runtime;

    CamundaInvitationProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void changed(Reference plan) {
        runtime.createMessageCorrelation(TafInvitationModel.CHANGED)
                .processInstanceBusinessKey(plan.value())
                .setVariables(shownInList(plan))
                .correlateStartMessage();
    }

    /** What the work list shows of the contact, as the process of the plan knows it. */
    private Map<String, Object> shownInList(Reference plan) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(EarlyHelpPlanModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> runtime.getVariables(id, EarlyHelpPlanModel.SHOWN_IN_LIST).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
