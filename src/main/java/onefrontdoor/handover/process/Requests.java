package onefrontdoor.handover.process;

import java.util.Date;
import java.util.UUID;
import onefrontdoor.handover.RequestDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The request to a service that a process looks after. */
final class Requests {

    private Requests() {}

    static UUID in(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ServiceHandoverModel.SUBJECT));
    }

    /** How it ended, for the flow; whether a child waits for another destination is asked of the record each time. */
    static void ended(RequestDesk desk, DelegateExecution execution) {
        RequestDesk.End end = desk.end(in(execution));
        execution.setVariable(ServiceHandoverModel.SERVICE_ANSWER, end.state().name());
        execution.setVariable(
                ServiceHandoverModel.ANY_CHILD_NEEDS_DESTINATION,
                end.destinationBy().isPresent());
        end.destinationBy()
                .map(Date::from)
                .ifPresent(due -> execution.setVariable(ServiceHandoverModel.DECIDE_BY, due));
    }
}
