package onefrontdoor.frontdoor;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The contact as everybody at a desk sees it, with the one question that the desk is asked (RB10). */
@Component
class GiveAdviceForm implements FormView {

    private final FormView contact;
    private final Advices advices;
    private final StaffWords words;

    GiveAdviceForm(@Qualifier("reviewOverdueDecisionForm") FormView contact, Advices advices, StaffWords words) {
        this.contact = contact;
        this.advices = advices;
        this.words = words;
    }

    @Override
    public String form() {
        return "give-advice";
    }

    @Override
    public Map<String, Object> open(Reference reference, Actor viewer) {
        return contact.open(reference, viewer);
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        Map<String, Object> shown = open(task.reference(), task.viewer());
        Advices.Advice asked =
                advices.of(UUID.fromString(task.subject().orElseThrow())).orElseThrow();
        shown.put(
                "question", Map.of("words", asked.question(), "by", asked.askedBy(), "at", words.of(asked.askedAt())));
        return shown;
    }
}
