package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.PassingDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PassToOpenCaseDelegate implements JavaDelegate {

    private final PassingDesk desk;

    PassToOpenCaseDelegate(PassingDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.passToOpenCase(new Reference(execution.getProcessBusinessKey()));
    }
}
