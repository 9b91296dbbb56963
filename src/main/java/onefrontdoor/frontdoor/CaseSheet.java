package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/** The contact and its children as every form of the front door begins with them, at this moment, in words. */
@Component
class CaseSheet {

    private final CaseFiles files;
    private final ContactSheet contactSheet;
    private final ChildSheet childSheet;
    private final SharingWords agreement;
    private final Confidence confidence;
    private final Redaction redaction;
    private final RedactedQuestions questions;
    private final ComingBack comingBack;
    private final StoryWords story;

    CaseSheet(
            CaseFiles files,
            ContactSheet contactSheet,
            ChildSheet childSheet,
            SharingWords agreement,
            Confidence confidence,
            Redaction redaction,
            RedactedQuestions questions,
            ComingBack comingBack,
            StoryWords story) {
        this.files = files;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
        this.agreement = agreement;
        this.confidence = confidence;
        this.redaction = redaction;
        this.questions = questions;
        this.comingBack = comingBack;
        this.story = story;
    }

    /** What of the contact somebody sees on a form. */
    Sight sight(Contact contact, Actor viewer, String form) {
        return confidence.of(contact, viewer, form);
    }

    /** @param more what one form says of the contact beside what all say */
    Map<String, Object> of(Contact contact, List<Child> children, Map<String, Object> more, Sight sight) {
        Map<String, Object> sheet = contactSheet.of(contact, children);
        sheet.putAll(more);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("contact", redaction.contact(sheet, contact, sight));
        shown.put("everyChild", lines(contact, children, sight));
        return shown;
    }

    /** What the form asks, without what its reader does not see. */
    Map<String, Object> asked(Map<String, Object> asked, Contact contact, Sight sight) {
        Map<String, Object> shown = new LinkedHashMap<>();
        asked.forEach((part, value) -> shown.put(part, questions.in(part, value, contact, sight)));
        return shown;
    }

    private List<Map<String, Object>> lines(Contact contact, List<Child> children, Sight sight) {
        Map<Child, String> agreed = agreement.agreements(contact, children);
        return children.stream()
                .filter(sight::shows)
                .map(child -> redaction.child(line(contact, child, agreed.get(child)), sight))
                .toList();
    }

    private Map<String, Object> line(Contact contact, Child child, String agreed) {
        Map<String, Object> line = childSheet.of(child, files.earlierYear(contact, child));
        line.put("agreement", agreed);
        comingBack.after(contact, child).ifPresent(closed -> {
            line.put("reReferral", "Yes");
            line.put("comesBack", story.comesBack(closed, contact.receivedAt()));
        });
        line.putIfAbsent("comesBack", "");
        return line;
    }
}
