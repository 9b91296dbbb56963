package onefrontdoor.handover.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.handover.RequestDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;

/** The request to a service that a process looks after. */
final class Requests {

    private Requests() {}

    static UUID in(DelegateExecution execution) {
        return takenUp(execution).orElseThrow();
    }

    /** Empty when another process looks after all there are. */
    static Optional<UUID> takenUp(DelegateExecution execution) {
        return Optional.ofNullable((String) execution.getVariable(ServiceHandoverModel.SUBJECT))
                .map(UUID::fromString);
    }

    /** Starts work beside the request, about the same request and with what the work list shows. */
    static MessageCorrelationBuilder beside(DelegateExecution execution, String message) {
        MessageCorrelationBuilder start = execution
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(execution.getProcessBusinessKey())
                .setVariable(ServiceHandoverModel.SUBJECT, in(execution).toString());
        ServiceHandoverModel.SHOWN_IN_LIST.forEach(shown -> start.setVariable(shown, execution.getVariable(shown)));
        return start;
    }

    /** How it ended, for the flow; whether a child waits for another destination is asked of the record each time. */
    static void ended(RequestDesk desk, DelegateExecution execution) {
        takenUp(execution)
                .ifPresent(request -> execution.setVariable(
                        ServiceHandoverModel.SERVICE_ANSWER, desk.state(request).name()));
        Optional<Instant> due = desk.destinationDue(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(ServiceHandoverModel.ANY_CHILD_NEEDS_DESTINATION, due.isPresent());
        due.map(Date::from).ifPresent(by -> execution.setVariable(ServiceHandoverModel.DECIDE_BY, by));
    }
}
