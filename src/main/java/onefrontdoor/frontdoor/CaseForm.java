package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;

/** A task form of the front door: it begins with the contact as it is now, and adds what its task asks. */
final class CaseForm implements FormView {

    /**
     * What one form shows beside what all show.
     *
     * @param known of the family from before; looking for it is work, so only the form that shows it does
     * @param asked by the task
     */
    record Own(Map<String, Object> known, Map<String, Object> asked) {

        static Own asking(Map<String, Object> asked) {
            return new Own(Map.of(), asked);
        }
    }

    /** Looks up what one form shows beside what all show. */
    interface Part {

        Own of(Contact contact, List<Child> children, Actor viewer);
    }

    private final String form;
    private final CaseFiles files;
    private final CaseSheet sheet;
    private final Part part;

    CaseForm(String form, CaseFiles files, CaseSheet sheet, Part part) {
        this.form = form;
        this.files = files;
        this.sheet = sheet;
        this.part = part;
    }

    @Override
    public String form() {
        return form;
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        Contact contact = files.of(task.reference());
        List<Child> children = files.childrenOn(contact);
        Sight sight = sheet.sight(contact, task.viewer(), form);
        Own own = part.of(contact, children, task.viewer());
        Map<String, Object> shown = sheet.of(contact, children, own.known(), sight);
        shown.putAll(sheet.asked(own.asked(), contact, sight));
        return shown;
    }
}
