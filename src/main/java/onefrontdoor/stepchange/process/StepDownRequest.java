package onefrontdoor.stepchange.process;

import java.util.UUID;
import onefrontdoor.shared.OpenedTask;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Which step-down a process is about. */
final class StepDownRequest {

    private StepDownRequest() {}

    static UUID of(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(OpenedTask.SUBJECT));
    }
}
