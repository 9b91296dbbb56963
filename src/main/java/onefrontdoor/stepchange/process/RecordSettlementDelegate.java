package onefrontdoor.stepchange.process;

import java.util.UUID;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.stepchange.DisagreementDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordSettlementDelegate implements JavaDelegate {

    private final DisagreementDesk desk;

    RecordSettlementDelegate(DisagreementDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.settled(UUID.fromString((String) execution.getVariable(DisagreementStageModel.SUBJECT)), answers);
    }
}
