package onefrontdoor.stepchange.process;

import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.stepchange.OwnerWatch;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordFindingDelegate implements JavaDelegate {

    private final OwnerWatch watch;

    RecordFindingDelegate(OwnerWatch watch) {
        this.watch = watch;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        watch.answered(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
