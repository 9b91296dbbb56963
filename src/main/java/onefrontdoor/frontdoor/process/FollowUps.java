package onefrontdoor.frontdoor.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts, by message, a process beside the triage of the same contact, with what the work list shows. */
@Component
class FollowUps {

    private static final String[] SHOWN_IN_LIST = {
        ContactTriageModel.REFERENCE,
        ContactTriageModel.SOURCE,
        ContactTriageModel.CHILDREN_AGES,
        ContactTriageModel.URGENCY
    };

    private final RuntimeService runtime;

    FollowUps(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(String message, DelegateExecution from, String deadlineName, Date deadline) {
        toStart(message, from).setVariable(deadlineName, deadline).correlateStartMessage();
    }

    /** One that has no deadline before it has looked. */
    void start(String message, DelegateExecution from) {
        toStart(message, from).correlateStartMessage();
    }

    private MessageCorrelationBuilder toStart(String message, DelegateExecution from) {
        MessageCorrelationBuilder start =
                runtime.createMessageCorrelation(message).processInstanceBusinessKey(from.getProcessBusinessKey());
        for (String shown : SHOWN_IN_LIST) {
            start.setVariable(shown, from.getVariable(shown));
        }
        return start;
    }

    /** Whether such a process is under way for the contact already. */
    boolean underWay(String process, DelegateExecution from) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(process)
                        .processInstanceBusinessKey(from.getProcessBusinessKey())
                        .count()
                > 0;
    }
}
