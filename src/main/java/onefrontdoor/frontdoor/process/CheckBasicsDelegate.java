package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.TriageDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckBasicsDelegate implements JavaDelegate {

    private final TriageDesk desk;

    CheckBasicsDelegate(TriageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TriageDesk.BasicsCheck check = desk.checkBasics(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(BasicInformationModel.BASICS_COMPLETE, check.complete());
        execution.setVariable(ContactTriageModel.PART_OF_OPEN_CASE, false);
        execution.setVariable(BasicInformationModel.HAND_ON_BY, Date.from(check.handOnBy()));
    }
}
