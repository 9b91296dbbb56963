package onefrontdoor.taf.process;

import java.util.HashMap;
import java.util.Map;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.InvitationProcess;
import org.camunda.bpm.engine.RuntimeService;
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

    /** What the work list shows of the contact, as the process of the plan knows it; of an earlier record it knows less. */
    private Map<String, Object> shownInList(Reference plan) {
        Map<String, Object> shown = new HashMap<>();
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(EarlyHelpPlanModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .list()
                .forEach(process ->
                        shown.putAll(runtime.getVariables(process.getId(), EarlyHelpPlanModel.SHOWN_IN_LIST)));
        return shown;
    }
}
