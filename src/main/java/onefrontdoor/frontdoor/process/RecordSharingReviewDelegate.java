package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.SharingDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSharingReviewDelegate implements JavaDelegate {

    private final SharingDesk desk;

    RecordSharingReviewDelegate(SharingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.reviewed(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
