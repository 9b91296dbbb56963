package onefrontdoor.stepchange;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/**
 * Social care was asked to take on children of an early help plan (RB31).
 *
 * @param contact that it became
 */
@NamedInterface("step")
public record StepUp(UUID id, Reference plan, Reference contact, State state, String raisedBy, Instant raisedAt) {

    /** How far it is. */
    @NamedInterface("step")
    public enum State {
        PENDING,
        /** Social care took on one of the children at least. */
        ACCEPTED,
        REFUSED
    }

    public boolean isPending() {
        return state == State.PENDING;
    }
}
