package onefrontdoor.frontdoor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The contact and its children as every form of the front door begins with them, at this moment, in words. */
@Component
class CaseSheet {

    private final CaseFiles files;
    private final ContactSheet contactSheet;
    private final ChildSheet childSheet;
    private final SharingWords agreement;

    CaseSheet(CaseFiles files, ContactSheet contactSheet, ChildSheet childSheet, SharingWords agreement) {
        this.files = files;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
        this.agreement = agreement;
    }

    /** @param more what one form says of the contact beside what all say */
    Map<String, Object> of(Contact contact, List<Child> children, Map<String, Object> more) {
        Map<String, Object> sheet = contactSheet.of(contact, children);
        sheet.putAll(more);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("contact", sheet);
        shown.put(
                "everyChild",
                children.stream().map(child -> line(contact, child)).toList());
        return shown;
    }

    private Map<String, Object> line(Contact contact, Child child) {
        Map<String, Object> line = childSheet.of(child, files.earlierYear(contact, child));
        line.put("agreement", agreement.agreement(contact, child));
        return line;
    }
}
