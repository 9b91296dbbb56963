package onefrontdoor.handover;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * One child of whom a service is asked to take care (RB10, E11).
 *
 * @param decision that sends the child there; it asks once
 * @param agency the service by its code
 */
public record ServiceRequest(
        UUID id,
        Reference contact,
        int child,
        UUID decision,
        String agency,
        RequestState state,
        @Nullable Instant answerBy) {

    /** When somebody rings the service, once it was asked. */
    Instant waitsUntil() {
        return Objects.requireNonNull(answerBy);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "ServiceRequest " + id;
    }
}
