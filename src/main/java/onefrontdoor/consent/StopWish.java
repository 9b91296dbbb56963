package onefrontdoor.consent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to stop.
 *
 * @param press the same when the button is pressed twice
 * @param agency the one that is to hear no more; empty for all
 * @param reason in their words, if they want to give one
 */
public record StopWish(
        UUID press,
        boolean helpToo,
        @Nullable String agency,
        @Nullable String reason) {

    boolean concerns(AgreementAct given) {
        if (given.to() == AgreementTo.SERVICE) {
            return helpToo;
        }
        return agency == null || given.scope().agencies().contains(agency);
    }

    /** The last agency that is left out ends the agreement. */
    boolean leavesSomething(AgreementAct given) {
        return agency != null && given.scope().agencies().size() > 1;
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "StopWish";
    }
}
