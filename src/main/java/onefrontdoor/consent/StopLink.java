package onefrontdoor.consent;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A private link by which somebody who agreed can stop sharing without asking anybody (CT11).
 *
 * @param who agreed; the link opens nothing that somebody else said
 * @param until the review date of what they agreed to
 */
public record StopLink(
        UUID id,
        Mention who,
        Way way,
        Instant until,
        Actor issuedBy,
        Instant issuedAt,
        @Nullable Instant revokedAt) {

    /** How the link reaches them. */
    public enum Way {
        /** From hand to hand; the only way where a letter or a mail could put somebody in danger (INV12). */
        BY_HAND,
        LETTER,
        READ_OUT
    }

    boolean worksAt(Instant moment) {
        return revokedAt == null && moment.isBefore(until);
    }
}
