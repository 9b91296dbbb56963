package onefrontdoor.stepchange.process;

import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.stepchange.DisagreementDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordJudgementDelegate implements JavaDelegate {

    private final DisagreementDesk desk;

    RecordJudgementDelegate(DisagreementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.judged(UUID.fromString((String) execution.getVariable(DisagreementStageModel.SUBJECT)), answers);
    }
}
