package onefrontdoor.shared;

import java.util.Optional;

/**
 * A task that somebody opens.
 *
 * @param subject id of what the task is about within the contact, such as one question of several
 */
public record OpenedTask(Reference reference, Actor viewer, Optional<String> subject) {

    /** The process variable that holds the subject. */
    public static final String SUBJECT = "subject";

    /** The process variable that names, with commas between, who may not hold the task although their desk does (RB33). */
    public static final String NOT_FOR = "notFor";
}
