package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.frontdoor.RedAlerts;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReadingDelegate implements JavaDelegate {

    private final InformationDesk desk;
    private final RedAlerts alerts;

    RecordReadingDelegate(InformationDesk desk, RedAlerts alerts) {
        this.desk = desk;
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Reference reference = new Reference(execution.getProcessBusinessKey());
        boolean again = desk.read(reference, answers);
        execution.setVariable(InformationAddedModel.DECIDE_AGAIN, again);
        if (again) {
            alerts.wantedAgain(reference);
        }
    }
}
