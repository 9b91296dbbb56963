package onefrontdoor.redesign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change of the models that a process owner handed in.
 *
 * @param base number of the live set that it was made from
 * @param purpose what it is for, in its owner's words
 */
public record Redesign(
        int number,
        int base,
        String purpose,
        String handedInBy,
        Instant handedInAt,
        @Nullable Answer answer) {

    public boolean isOpen() {
        return answer == null;
    }
}
