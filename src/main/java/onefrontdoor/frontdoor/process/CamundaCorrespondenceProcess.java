package onefrontdoor.frontdoor.process;

import java.util.Date;
import java.util.Locale;
import onefrontdoor.frontdoor.CorrespondenceProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the correspondence about a contact in the transaction in which the message was written. */
@Component
class CamundaCorrespondenceProcess implements CorrespondenceProcess {

    private final RuntimeService runtime;
    private final MessageSource words;

    CamundaCorrespondenceProcess(@Lazy RuntimeService runtime, MessageSource words) {
        this.runtime = runtime;
        this.words = words;
    }

    @Override
    public void messageWritten(Told message) {
        String source = words.getMessage("ContactSource." + message.source().name(), null, Locale.UK);
        VariableMap shown = Variables.putValue(
                        CorrespondenceModel.SUBJECT, message.message().toString())
                .putValue(CorrespondenceModel.TELL_BY, Date.from(message.by()))
                .putValue(ContactTriageModel.REFERENCE, message.contact().value())
                .putValue(ContactTriageModel.SOURCE, source)
                .putValue(ContactTriageModel.CHILDREN_AGES, message.childrenAges());
        if (message.urgency() != null) {
            shown.putValue(ContactTriageModel.URGENCY, message.urgency().name());
        }
        runtime.createMessageCorrelation(CorrespondenceModel.MESSAGE)
                .processInstanceBusinessKey(message.contact().value())
                .setVariables(shown)
                .correlateStartMessage();
    }
}
