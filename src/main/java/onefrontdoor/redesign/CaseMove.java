package onefrontdoor.redesign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a process owner wants done with cases that run by an earlier version of a model (INV18, SC34).
 *
 * @param purpose why they shall not wait until they end, in its owner's words
 */
public record CaseMove(
        int number,
        Way way,
        String purpose,
        String orderedBy,
        Instant orderedAt,
        @Nullable Answer answer) {

    /**
     * From one version of a model to another.
     *
     * @param process key of the model with which the cases began
     * @param clocksAnew whether clocks that run are set by what the other version says
     */
    public record Way(String process, int from, int to, boolean clocksAnew) {}

    public boolean isOpen() {
        return answer == null;
    }

    public boolean isApproved() {
        return answer != null && answer.approved();
    }
}
