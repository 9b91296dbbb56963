package onefrontdoor.directory;

import java.util.UUID;

/**
 * Somebody's turn at a desk.
 *
 * @param service where the person comes from, such as "Early help" or "Police"
 */
public record Shift(UUID id, String desk, String person, String service, Duty duty, DutyHours hours) {

    /** Alerts go to the first on duty; cover is called when they do not answer. */
    public enum Duty {
        PRIMARY,
        COVER
    }

    Shift with(String other, DutyHours otherHours) {
        return new Shift(UUID.randomUUID(), desk, other, service, duty, otherHours);
    }
}
