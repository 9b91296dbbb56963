package onefrontdoor.frontdoor.process;

import java.util.UUID;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordWhatWasToldDelegate implements JavaDelegate {

    private final Correspondence correspondence;

    RecordWhatWasToldDelegate(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID message = UUID.fromString((String) execution.getVariable(CorrespondenceModel.SUBJECT));
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        correspondence.told(new Reference(execution.getProcessBusinessKey()), message, answers);
    }
}
