package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Reference;

/** Tells the processes, in the words of the work, what happens to a contact beside its triage. */
public interface BesideTriage {

    /** Something became known after the decision. */
    void informationAdded(ListEntry contact, Instant readBy);

    void adviceAsked(ListEntry contact, Adviser adviser, UUID question, Instant adviseBy);

    /** Everything open on the contact takes the new urgency; what is due later than the given moment is due then. */
    void urgencyChanged(Reference reference, Urgency urgency, Instant due);
}
