package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/**
 * A decision about a child, in force or superseded.
 *
 * @param number of the child on the contact
 * @param answer in words for staff, such as the level and the route
 */
@NamedInterface("step")
public record StandingDecision(
        UUID id,
        Reference contact,
        UUID child,
        int number,
        DecisionKind kind,
        String answer,
        String rationale,
        String decidedBy,
        Instant decidedAt) {

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "StandingDecision " + id;
    }
}
