package onefrontdoor.taf.process;

import java.util.UUID;
import onefrontdoor.taf.LegacyProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins imports, families and, where they stood on the earlier system, the processes of their plans. */
@Component
class CamundaLegacyProcess implements LegacyProcess {

    private final RuntimeService runtime;

    CamundaLegacyProcess(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void fileReceived(UUID file) {
        begin(LegacyImportModel.FILE_RECEIVED, file);
    }

    void familyWaits(UUID family) {
        begin(LegacyFamilyModel.FAMILY_WAITS, family);
    }

    private void begin(String message, UUID key) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(key.toString())
                .correlateStartMessage();
    }

    /** The plan goes on at this place of its process, with what the process of the family knows of it. */
    void planGoesOn(DelegateExecution family, String place) {
        VariableMap known = Variables.createVariables();
        EarlyHelpPlanModel.OF_A_PLAN.forEach(name -> known.put(name, family.getVariable(name)));
        runtime.createProcessInstanceByKey(EarlyHelpPlanModel.KEY)
                .businessKey(family.getProcessBusinessKey())
                .setVariables(known)
                .startBeforeActivity(place)
                .execute();
    }
}
