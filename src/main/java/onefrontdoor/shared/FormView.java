package onefrontdoor.shared;

import java.util.Map;

/** What one task form shows: the record as it is at this moment, for this viewer. */
public interface FormView {

    /** The form's key, which is the task's name in kebab-case, such as {@code decide-threshold}. */
    String form();

    /** Names, in a process, the one of several things on a record that a task is about. */
    String SUBJECT = "subject";

    Map<String, Object> open(Reference reference, Actor viewer);

    /** @param subject which of several things on the record the task is about; empty when it is about the record */
    default Map<String, Object> open(Reference reference, Actor viewer, String subject) {
        return open(reference, viewer);
    }
}
