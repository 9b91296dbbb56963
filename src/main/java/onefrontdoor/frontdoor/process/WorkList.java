package onefrontdoor.frontdoor.process;

import java.util.Locale;
import onefrontdoor.frontdoor.ListEntry;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a contact's card in the work list shows, as the variables with which every process about it starts. */
@Component
class WorkList {

    private final MessageSource words;

    WorkList(MessageSource words) {
        this.words = words;
    }

    VariableMap card(ListEntry contact) {
        VariableMap card = Variables.putValue(
                        ContactTriageModel.REFERENCE, contact.reference().value())
                .putValue(
                        ContactTriageModel.SOURCE,
                        words.getMessage("ContactSource." + contact.source().name(), null, Locale.UK))
                .putValue(ContactTriageModel.CHILDREN_AGES, contact.childrenAges());
        if (contact.urgency() != null) {
            card.putValue(ContactTriageModel.URGENCY, contact.urgency().name());
        }
        return card;
    }
}
