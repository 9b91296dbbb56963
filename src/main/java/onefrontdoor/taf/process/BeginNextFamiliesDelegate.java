package onefrontdoor.taf.process;

import java.util.UUID;
import onefrontdoor.taf.LegacyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginNextFamiliesDelegate implements JavaDelegate {

    private final LegacyDesk desk;
    private final CamundaLegacyProcess process;

    BeginNextFamiliesDelegate(LegacyDesk desk, CamundaLegacyProcess process) {
        this.desk = desk;
        this.process = process;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID file = UUID.fromString(execution.getProcessBusinessKey());
        desk.next(file).forEach(process::familyWaits);
        execution.setVariable(LegacyImportModel.FAMILIES_LEFT, desk.areLeft(file));
    }
}
