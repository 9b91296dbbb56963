package onefrontdoor.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One open request as the page of the network lists it, by reference and without a name.
 *
 * @param days since the service was asked
 */
public record NetworkLine(
        String reference,
        int child,
        String service,
        String area,
        long days,
        @Nullable LocalDate answerBy,
        boolean late) {

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "NetworkLine";
    }
}
