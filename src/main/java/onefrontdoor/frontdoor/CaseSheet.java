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

    CaseSheet(CaseFiles files, ContactSheet contactSheet, ChildSheet childSheet) {
        this.files = files;
        this.contactSheet = contactSheet;
        this.childSheet = childSheet;
    }

    /** @param more what one form says of the contact beside what all say */
    Map<String, Object> of(Contact contact, List<Child> children, Map<String, Object> more) {
        Map<String, Object> sheet = contactSheet.of(contact, children);
        sheet.putAll(more);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("contact", sheet);
        shown.put(
                "everyChild",
                children.stream()
                        .map(child -> childSheet.of(child, files.earlierYear(contact, child)))
                        .toList());
        return shown;
    }
}
