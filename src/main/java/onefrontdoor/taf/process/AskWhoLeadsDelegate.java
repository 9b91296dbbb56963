package onefrontdoor.taf.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskWhoLeadsDelegate implements JavaDelegate {

    private final CamundaLegacyProcess process;

    AskWhoLeadsDelegate(CamundaLegacyProcess process) {
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        process.planGoesOn(execution, LegacyFamilyModel.ASKED_WHO_LEADS);
    }
}
