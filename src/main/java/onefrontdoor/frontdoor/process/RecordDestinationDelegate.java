package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordDestinationDelegate implements JavaDelegate {

    private final DecisionForms forms;

    RecordDestinationDelegate(DecisionForms forms) {
        this.forms = forms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Reference reference = new Reference(execution.getProcessBusinessKey());
        boolean asked = forms.decideDestination(reference, answers);
        execution.setVariable(DestinationDecisionModel.SOCIAL_WORK_ASKED, asked);
    }
}
