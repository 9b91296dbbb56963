package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * An early help plan as it stands.
 *
 * @param decidedAt when early help was decided, from which the first meeting counts (T9)
 * @param reviewEveryDays how often at least it is reviewed, where that is oftener than T10
 * @param engagedAt when somebody was first in touch with the family (T13)
 * @param lastActivityAt the last thing done for the family; reading is none (T12)
 */
public record Plan(
        Reference reference,
        Reference contact,
        PlanState state,
        PlanHolder holder,
        Instant decidedAt,
        @Nullable Lead lead,
        @Nullable Instant allocatedAt,
        @Nullable LocalDate nextTafOn,
        @Nullable Integer reviewEveryDays,
        @Nullable Instant engagedAt,
        Instant lastActivityAt,
        @Nullable ClosingReason closingReason) {

    boolean isActive() {
        return state == PlanState.ACTIVE || isPending();
    }

    /** Whether social care has been asked to take its children on. */
    boolean isPending() {
        return state == PlanState.STEP_UP_PENDING;
    }

    /** Whether this is who leads it now and signs in here; nobody leads a closed one. */
    boolean isLedBy(String login) {
        return state != PlanState.CLOSED && lead != null && login.equals(lead.login());
    }
}
