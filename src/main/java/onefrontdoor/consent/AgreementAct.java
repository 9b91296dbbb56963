package onefrontdoor.consent;

import java.time.Instant;
import onefrontdoor.family.Mention;
import org.jspecify.annotations.Nullable;

/**
 * One act in the ledger: what somebody answered about one person's information, or that nobody was asked.
 *
 * @param whose the mention on a contact, so that confirming or undoing who it is never detaches it (INV19)
 * @param giver empty when "the family" answered and nobody was named
 * @param reviewAt when agreement ends unless it is asked for again; T20 unless given
 */
public record AgreementAct(
        Mention whose,
        AgreementTo to,
        Reply reply,
        @Nullable Giver giver,
        Telling telling,
        Scope scope,
        @Nullable Instant reviewAt) {

    public GivenAnswer answer() {
        return reply.answer();
    }

    AgreementAct reviewedAt(Instant moment) {
        return new AgreementAct(whose, to, reply, giver, telling, scope, moment);
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "AgreementAct";
    }
}
