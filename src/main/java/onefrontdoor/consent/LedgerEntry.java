package onefrontdoor.consent;

import java.time.Instant;
import java.util.Comparator;
import onefrontdoor.shared.Actor;

/** An act as the ledger keeps it. */
public record LedgerEntry(long id, AgreementAct act, Actor recordedBy, Instant recordedAt) {

    /** By when it was said, not by when it was written down. */
    static final Comparator<LedgerEntry> IN_ORDER = Comparator.comparing(
                    (LedgerEntry entry) -> entry.act().telling().at())
            .thenComparing(LedgerEntry::id);

    static final String OWN = "OWN";
    static final String FAMILY = "FAMILY";

    /** Whose later answer replaces this one: the person's own, that of a named other, or of the family. */
    String voice() {
        Giver giver = act.giver();
        if (giver == null) {
            return FAMILY;
        }
        return giver.capacity().isOwn() ? OWN : giver.who().place();
    }

    /** What a member of the public reports is no answer of the family. */
    boolean counts() {
        return act.answer().isAnswer() && act.telling().means() != Means.REPORTED_BY_PUBLIC;
    }

    boolean isYes() {
        return act.answer() == GivenAnswer.AGREED;
    }

    boolean isNo() {
        return act.answer().isNo();
    }

    boolean isYesAt(Instant moment) {
        Instant reviewAt = act.reviewAt();
        return isYes() && reviewAt != null && moment.isBefore(reviewAt);
    }

    boolean isAfter(LedgerEntry other) {
        return IN_ORDER.compare(this, other) > 0;
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "LedgerEntry " + id;
    }
}
