package onefrontdoor.stepchange.process;

import java.util.Date;
import java.util.UUID;
import onefrontdoor.stepchange.StageDesk;
import onefrontdoor.stepchange.StageDesk.Standing;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindStageDelegate implements JavaDelegate {

    private final StageDesk desk;

    FindStageDelegate(StageDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Standing now = desk.look(UUID.fromString((String) execution.getVariable(DisagreementStageModel.SUBJECT)));
        execution.setVariable(ThresholdDisagreementModel.ENDED, now.ended());
        execution.setVariable(
                DisagreementStageModel.ANSWERED_BY, now.stage().part().name());
        execution.setVariable(DisagreementStageModel.STAGE_BY, Date.from(now.by()));
        execution.setVariable(DisagreementStageModel.DECIDER, now.decider());
        execution.setVariable(DisagreementStageModel.JUDGES, String.join(",", now.desks()));
        execution.setVariable(DisagreementStageModel.NOT_FOR, String.join(",", now.notFor()));
    }
}
