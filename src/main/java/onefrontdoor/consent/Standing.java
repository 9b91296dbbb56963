package onefrontdoor.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What holds for one person at one moment, worked out from everything in the ledger. */
public final class Standing {

    private static final Set<HoldsNow> IN_FORCE = Set.of(HoldsNow.AGREED, HoldsNow.AGREED_OWN);

    private final List<LedgerEntry> entries;
    private final Voices voices;
    private final Instant now;

    private Standing(List<LedgerEntry> entries, Instant now) {
        this.entries = entries.stream().sorted(LedgerEntry.IN_ORDER).toList();
        this.voices =
                new Voices(this.entries.stream().filter(LedgerEntry::counts).toList());
        this.now = now;
    }

    static Standing of(List<LedgerEntry> entries, Instant now) {
        return new Standing(entries, now);
    }

    public HoldsNow holds() {
        List<LedgerEntry> heard = voices.heard();
        if (heard.isEmpty()) {
            return unanswered();
        }
        List<LedgerEntry> no = heard.stream().filter(LedgerEntry::isNo).toList();
        if (!no.isEmpty()) {
            return refused(no);
        }
        if (agreements().isEmpty()) {
            return HoldsNow.EXPIRED;
        }
        return voices.ownAgainstParent() ? HoldsNow.AGREED_OWN : HoldsNow.AGREED;
    }

    /** A withdrawal stops what was agreed before it; other refusals beside an agreement are a dispute (CT11, CT12). */
    private HoldsNow refused(List<LedgerEntry> no) {
        LedgerEntry last = no.stream().max(LedgerEntry.IN_ORDER).orElseThrow();
        boolean stops = no.stream()
                .filter(entry -> entry.act().answer() == GivenAnswer.WITHDRAWN)
                .anyMatch(withdrawal -> agreements().stream().allMatch(withdrawal::isAfter));
        if (!stops && !agreements().isEmpty()) {
            return HoldsNow.DISPUTED;
        }
        return stops || last.act().answer() == GivenAnswer.WITHDRAWN ? HoldsNow.WITHDRAWN : HoldsNow.REFUSED;
    }

    private HoldsNow unanswered() {
        if (entries.isEmpty()) {
            return HoldsNow.NOT_GIVEN;
        }
        return entries.stream()
                .map(entry -> entry.act().reply())
                .filter(reply -> !reply.answer().isAnswer())
                .reduce((earlier, later) -> later)
                .map(Standing::notAsked)
                .orElse(HoldsNow.NOT_YET_ASKED);
    }

    private static HoldsNow notAsked(Reply reply) {
        if (reply.answer() == GivenAnswer.NOT_REQUIRED) {
            return HoldsNow.NOT_REQUIRED;
        }
        return reply.notAskedBecause() == ReasonNotAsked.UNSAFE ? HoldsNow.UNSAFE_TO_ASK : HoldsNow.NOT_YET_ASKED;
    }

    AgencyStanding of(String agency, SharingPurpose purpose) {
        if (voices.withSay().stream()
                .anyMatch(entry -> entry.act().scope().excluded().contains(agency))) {
            return AgencyStanding.EXCLUDED;
        }
        List<Scope> listing = agreements().stream()
                .map(entry -> entry.act().scope())
                .filter(scope -> scope.agencies().contains(agency))
                .toList();
        if (listing.isEmpty()) {
            return AgencyStanding.NOT_LISTED;
        }
        return listing.stream().anyMatch(scope -> scope.purposes().contains(purpose))
                ? AgencyStanding.LISTED
                : AgencyStanding.OTHER_PURPOSE;
    }

    /** Agencies that agreement lists and nobody leaves out; none while it does not hold. */
    public Set<String> listed() {
        Set<String> listed = new TreeSet<>();
        if (IN_FORCE.contains(holds())) {
            agreements().forEach(entry -> listed.addAll(entry.act().scope().agencies()));
        }
        listed.removeAll(excluded());
        return listed;
    }

    /** Agencies that somebody who has a say leaves out. */
    public Set<String> excluded() {
        Set<String> excluded = new TreeSet<>();
        voices.withSay().forEach(entry -> excluded.addAll(entry.act().scope().excluded()));
        return excluded;
    }

    /** When the first of the agreements that hold has to be asked for again (T20). */
    public Optional<Instant> reviewAt() {
        return agreements().stream()
                .map(entry -> entry.act().reviewAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private List<LedgerEntry> agreements() {
        return voices.heard().stream().filter(entry -> entry.isYesAt(now)).toList();
    }
}
