package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.InformationDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReadingDelegate implements JavaDelegate {

    private final InformationDesk desk;
    private final CamundaRedWatch watch;

    RecordReadingDelegate(InformationDesk desk, CamundaRedWatch watch) {
        this.desk = desk;
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Reference reference = new Reference(execution.getProcessBusinessKey());
        boolean again = desk.read(reference, answers);
        execution.setVariable(InformationAddedModel.DECIDE_AGAIN, again);
        if (!again) {
            watch.decided(reference);
        }
    }
}
