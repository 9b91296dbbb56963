package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Component;

/** Children who wait for a destination, and whether somebody looks for one already (T2, INV14). */
@Component
class Unplaced {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final PlacesSought places;
    private final Deadlines deadlines;
    private final Clock clock;

    Unplaced(CaseFiles files, DecisionBook decisions, PlacesSought places, Deadlines deadlines, Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.places = places;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Whether one of these children waits for a destination that nobody looks for. */
    boolean isAny(Reference reference, List<Child> children) {
        return !decisions.awaitingDestination(children).isEmpty() && !places.isDestinationSought(reference);
    }

    /** By when another destination is due; empty when no child of the contact waits for one whom nobody places. */
    Optional<Instant> due(Contact contact) {
        return isAny(contact.reference(), files.childrenOn(contact)) ? Optional.of(due()) : Optional.empty();
    }

    /** A service does not take a child on: it is back with early help in this transaction, whatever its siblings wait for. */
    void declined(Contact contact) {
        places.childDeclined(files.listEntry(contact, clock.instant()), due());
    }

    private Instant due() {
        return deadlines.due(Timer.T2, clock.instant());
    }
}
