package onefrontdoor.directory.process;

import onefrontdoor.directory.ReviewDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordEntryReviewDelegate implements JavaDelegate {

    private final ReviewDesk desk;

    RecordEntryReviewDelegate(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.answered(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
