package onefrontdoor.handover.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.stereotype.Component;

@Component
class TellOfAcceptedChildDelegate implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        MessageCorrelationBuilder accepted = execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(ServiceHandoverModel.EARLY_HELP_ACCEPTED)
                .processInstanceBusinessKey(execution.getProcessBusinessKey());
        ServiceHandoverModel.SHOWN_IN_LIST.forEach(shown -> accepted.setVariable(shown, execution.getVariable(shown)));
        accepted.correlateStartMessage();
    }
}
