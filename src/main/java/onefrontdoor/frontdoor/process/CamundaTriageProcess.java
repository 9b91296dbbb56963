package onefrontdoor.frontdoor.process;

import java.util.Locale;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.TriageProcess;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Starts the triage of a contact in the transaction that records it. */
@Component
class CamundaTriageProcess implements TriageProcess {

    private final RuntimeService runtime;
    private final MessageSource words;

    CamundaTriageProcess(@Lazy RuntimeService runtime, MessageSource words) {
        this.runtime = runtime;
        this.words = words;
    }

    @Override
    public void contactReceived(Reference reference, ContactSource source, String childrenAges) {
        runtime.startProcessInstanceByKey(
                ContactTriageModel.KEY,
                reference.value(),
                Variables.putValue(ContactTriageModel.REFERENCE, reference.value())
                        .putValue(ContactTriageModel.SOURCE, inWords(source))
                        .putValue(ContactTriageModel.CHILDREN_AGES, childrenAges));
    }

    /** As it stands on the card in the work list. */
    private String inWords(ContactSource source) {
        return words.getMessage("ContactSource." + source.name(), null, Locale.UK);
    }
}
