package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;

/** A task form of the front door: it begins with the contact as it is now, and adds what its task asks. */
final class CaseForm implements FormView {

    /** What one form shows beside what all show. */
    interface Part {

        Part NOTHING = (contact, children, viewer) -> Map.of();

        Map<String, Object> of(Contact contact, List<Child> children, Actor viewer);
    }

    private final String form;
    private final CaseFiles files;
    private final CaseSheet sheet;
    private final Part known;
    private final Part asked;

    /**
     * @param known what is known of the family from before; looking for it is work, so only the form that shows it does
     * @param asked what the task asks
     */
    CaseForm(String form, CaseFiles files, CaseSheet sheet, Part known, Part asked) {
        this.form = form;
        this.files = files;
        this.sheet = sheet;
        this.known = known;
        this.asked = asked;
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
        Map<String, Object> shown = sheet.of(contact, children, known.of(contact, children, task.viewer()), sight);
        shown.putAll(sheet.asked(asked.of(contact, children, task.viewer()), contact, sight));
        return shown;
    }
}
