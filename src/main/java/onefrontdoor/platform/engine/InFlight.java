package onefrontdoor.platform.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cases that stand at one step, or clocks that run there, and what a redesign means for them. All of them stay on their
 * version unless somebody moves them.
 *
 * @param process name of the model
 * @param place name of the step or the clock
 * @param count how many cases stand there or how many clocks run
 * @param drafts how many of them have words typed and not sent
 * @param obstacle why they cannot move
 */
public record InFlight(
        Kind kind,
        String process,
        int version,
        String place,
        long count,
        long drafts,
        @Nullable String obstacle) {

    /** What is counted. */
    public enum Kind {
        CASES,
        CLOCKS
    }

    public boolean canMove() {
        return obstacle == null;
    }

    public Optional<String> why() {
        return Optional.ofNullable(obstacle);
    }
}
