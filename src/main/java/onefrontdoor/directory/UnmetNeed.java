package onefrontdoor.directory;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Help that was wanted for a child and could not be had (E42, SC31). It names no person.
 *
 * @param need in the words of the directory
 * @param district of the postcode, such as SL1; empty when it is not known
 * @param service the service that was asked for; empty when none fits
 */
public record UnmetNeed(
        String need,
        String district,
        String level,
        Cause cause,
        @Nullable UUID service,
        Instant noticedAt) {

    /** Why help could not be had. */
    public enum Cause {
        PAUSED,
        CLOSED,
        FULL,
        NONE_FITS;

        /** Why this service cannot be chosen. */
        public static Cause of(ServiceEntry entry) {
            return switch (entry.status()) {
                case ACTIVE -> FULL;
                case PAUSED -> PAUSED;
                case CLOSED, ENDED -> CLOSED;
            };
        }
    }

    /** The same for one wish of one child on one day, however often it is tried; nobody can tell the child from it. */
    UUID once(UUID child, String day) {
        return UUID.nameUUIDFromBytes(
                (child + " " + day + " " + cause + " " + service + " " + need).getBytes(StandardCharsets.UTF_8));
    }
}
