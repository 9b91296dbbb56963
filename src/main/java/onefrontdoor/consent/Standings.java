package onefrontdoor.consent;

import java.time.Instant;
import java.util.List;
import onefrontdoor.family.Mention;

/** What holds at one moment for everybody on a contact, worked out from one reading of its ledger. */
public final class Standings {

    private final List<LedgerEntry> entries;
    private final Instant now;

    Standings(List<LedgerEntry> entries, Instant now) {
        this.entries = List.copyOf(entries);
        this.now = now;
    }

    public Standing of(Mention whose, AgreementTo to) {
        return Standing.of(
                entries.stream()
                        .filter(entry -> entry.act().whose().equals(whose))
                        .filter(entry -> entry.act().to() == to)
                        .toList(),
                now);
    }
}
