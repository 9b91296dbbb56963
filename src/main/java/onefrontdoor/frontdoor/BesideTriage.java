package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;

/** Tells the processes, in the words of the work, what happens to a contact beside its triage. */
public interface BesideTriage {

    /**
     * Who reads what is new.
     *
     * @param desks whose people may read it and decide again
     * @param decider whoever decided, while on duty: it goes to them; otherwise it is for whoever claims it
     */
    record Reading(List<String> desks, Optional<Actor> decider, Instant by) {}

    /** Something became known after the decision. */
    void informationAdded(ListEntry contact, Reading reading);

    /**
     * The family refused or withdrew: services that were told hear of the ending, and a manager reconsiders the risk.
     *
     * @param reconsiderBy empty where the risk is reconsidered or decided on anyway
     */
    void agreementEnded(ListEntry contact, Optional<Instant> reconsiderBy);

    /** Family support is asked no more: no child waits there whom it may still be told of. */
    void requestTakenBack(Reference reference);

    /** Social care does not take a child on: the threshold is decided again. */
    void childReturned(ListEntry contact, Instant decideBy);

    void adviceAsked(ListEntry contact, Adviser adviser, UUID question, Instant adviseBy);

    /** Everything open on the contact takes the new urgency; what is due later than the given moment is due then. */
    void urgencyChanged(Reference reference, Urgency urgency, Instant due);
}
