package onefrontdoor.handover;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.shared.Reference;

/** Tells the process that carries a request to the commissioning budget what happened. */
public interface BudgetProcess {

    /** A request that somebody made. */
    record Asked(UUID id, Reference contact, Instant decideBy) {}

    void asked(Asked request, OnList shown);

    /** Nobody decides any more. */
    void takenBack(Reference contact, UUID id);

    /** What it did for the family is on record. */
    void closed(Reference contact, UUID id);
}
