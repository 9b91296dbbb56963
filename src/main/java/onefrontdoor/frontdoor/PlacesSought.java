package onefrontdoor.frontdoor;

import java.time.Instant;
import onefrontdoor.shared.Reference;

/** What the processes know of the children of a contact who wait for a place. */
public interface PlacesSought {

    /** A service does not take a child on: another destination is sought at once, unless somebody is at it. */
    void childDeclined(ListEntry contact, Instant decideBy);

    /** Somebody decided anew about a child: it goes where the new decision says, as after the first one (RB33). */
    void childDecidedAnew(ListEntry contact, ThresholdDesk.Outcome outcome, Instant decideBy);

    /** Whether a manager chooses a destination now; whoever waits is on the form. */
    boolean isDestinationSought(Reference contact);

    /** Whether targeted family support answers now; whoever waits for it is on the form. */
    boolean isFamilySupportAsked(Reference contact);
}
