package onefrontdoor.shared;

import java.util.Map;

/** What one task form shows: the record as it is at this moment, for this viewer. */
public interface FormView {

    /** The form's key, which is the task's name in kebab-case, such as {@code decide-threshold}. */
    String form();

    Map<String, Object> open(OpenedTask task);
}
