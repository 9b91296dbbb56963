package onefrontdoor.frontdoor;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** The contact as everybody at a desk sees it, with the one question that the desk is asked (RB10). */
@Component
class GiveAdviceForm implements FormView {

    private final CaseFiles files;
    private final CaseSheet sheet;
    private final Advices advices;
    private final StaffWords words;

    GiveAdviceForm(CaseFiles files, CaseSheet sheet, Advices advices, StaffWords words) {
        this.files = files;
        this.sheet = sheet;
        this.advices = advices;
        this.words = words;
    }

    @Override
    public String form() {
        return "give-advice";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        Contact contact = files.of(task.reference());
        Advices.Advice asked =
                advices.of(UUID.fromString(task.subject().orElseThrow())).orElseThrow();
        Sight sight = sheet.sight(contact, task.viewer(), form());
        Map<String, Object> shown = sheet.of(contact, files.childrenOn(contact), Map.of(), sight);
        shown.put(
                "question", Map.of("words", asked.question(), "by", asked.askedBy(), "at", words.of(asked.askedAt())));
        return shown;
    }
}
