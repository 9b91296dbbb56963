package onefrontdoor.consent;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * An override and how it stands.
 *
 * @param signatureDue when it lapses unless a second manager signs; empty where one signature is enough
 * @param reviewAt when it is to be looked at next
 */
public record OverrideStanding(
        UUID id,
        Mention whose,
        OverrideGround ground,
        Set<FieldClass> items,
        Actor authorisedBy,
        Instant authorisedAt,
        @Nullable Instant signatureDue,
        Instant reviewAt,
        boolean reviewed,
        boolean signed,
        boolean ended) {

    /** Without its second signature it holds provisionally and lapses when that is due (Q05). */
    public boolean isInForce(Instant now) {
        return !ended && (signatureDue == null || signed || now.isBefore(signatureDue));
    }

    /** Whether it holds only until somebody else should have signed. */
    public boolean awaitsSignature(Instant now) {
        return signatureDue != null && !signed && isInForce(now);
    }

    /** Whether the second signature did not come in time. */
    boolean hasLapsed(Instant now) {
        return !ended && !isInForce(now);
    }

    boolean awaitsReview(Instant now) {
        return !ended && (!reviewed || !now.isBefore(reviewAt));
    }

    /** Says nothing of the family: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "OverrideStanding " + id;
    }
}
