package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.OverrideStanding;
import onefrontdoor.consent.Overrides;
import onefrontdoor.consent.SharingFile;
import onefrontdoor.family.BrokenGlass;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where information governance sees what was shared or opened against the rule: authorisations that nobody has reviewed or
 * signed, and restricted records that were opened by break-glass; by reference, without a word of the family (P8, Q05).
 */
@Service
@Transactional
public class Oversight {

    /** No page shows more openings by break-glass. */
    public static final int MOST = 200;

    private final Overrides overrides;
    private final SharingFile file;
    private final RestrictedRecords restricted;
    private final AuthorisationSheet sheet;
    private final StaffWords words;
    private final AuditTrail audit;
    private final Clock clock;

    Oversight(
            Overrides overrides,
            SharingFile file,
            RestrictedRecords restricted,
            AuthorisationSheet sheet,
            StaffWords words,
            AuditTrail audit,
            Clock clock) {
        this.overrides = overrides;
        this.file = file;
        this.restricted = restricted;
        this.sheet = sheet;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /** A restricted record was opened by somebody who is not on its list. */
    public record Opened(String reference, String who, String at, String why, String told, String until) {

        /** Says nothing of what people wrote: it must not reach a log (P23). */
        @Override
        public String toString() {
            return "Opened " + reference;
        }
    }

    /**
     * What there is to look at.
     *
     * @param more whether there were more openings than are shown
     */
    public record Exceptions(
            List<AuthorisationsToReview.Waiting> toReview,
            List<AuthorisationsToReview.Waiting> lapsed,
            List<Opened> opened,
            boolean more) {}

    /** Shows everything, of restricted records too; that somebody looked is written down for each record (INV20). */
    public Exceptions look(Actor viewer) {
        List<OverrideStanding> lapsed = file.lapsed();
        List<OverrideStanding> toReview = overrides.toReview().stream()
                .filter(override -> !lapsed.contains(override))
                .toList();
        List<BrokenGlass> found = restricted.brokenGlass(MOST + 1);
        List<BrokenGlass> shown = found.stream().limit(MOST).toList();
        Stream<Reference> shared = Stream.of(lapsed, toReview)
                .flatMap(List::stream)
                .map(override -> override.whose().contact());
        writeDown(viewer, shared, "authorisations overseen");
        writeDown(viewer, shown.stream().map(BrokenGlass::record), "break-glass overseen");
        return new Exceptions(lines(toReview), lines(lapsed), openings(shown), found.size() > MOST);
    }

    private void writeDown(Actor viewer, Stream<Reference> seen, String list) {
        seen.distinct().forEach(contact -> audit.overseen(viewer, contact, list));
    }

    private List<AuthorisationsToReview.Waiting> lines(List<OverrideStanding> found) {
        return found.stream().map(sheet::waiting).toList();
    }

    private List<Opened> openings(List<BrokenGlass> found) {
        return found.stream().map(this::inWords).toList();
    }

    private Opened inWords(BrokenGlass glass) {
        String until = glass.isOpen(clock.instant()) ? "oversight.open" : "oversight.expired";
        return new Opened(
                glass.record().value(),
                glass.said().by().id(),
                words.of(glass.at()),
                glass.said().why(),
                String.join(", ", new TreeSet<>(glass.told())),
                words.sentence(until, words.of(glass.until())));
    }
}
