package onefrontdoor.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * Where people meet: never an address that somebody typed, which could be where a family is safe (INV12).
 *
 * @param service a service that publishes where it is, where they meet at one
 */
public record MeetingPlace(Kind kind, @Nullable String service) {

    public enum Kind {
        ONLINE,
        /** The lead professional says it in person. */
        TOLD_IN_PERSON,
        AT_SERVICE
    }

    public MeetingPlace {
        if ((kind == Kind.AT_SERVICE) != (service != null)) {
            throw new IllegalArgumentException("Name the service at which they meet, and only then.");
        }
    }
}
