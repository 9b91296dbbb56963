package onefrontdoor.taf;

import java.time.Instant;
import onefrontdoor.shared.Reference;

/** Tells the processes of a plan, in the words of the work, what happened. */
public interface PlanProcess {

    /** From now on somebody leads it. */
    void activated(Plan plan);

    /** Its date or its lead has moved, something was done for the family, or it is closed. */
    void changed(Reference plan);

    /** Somebody is to look at it now. */
    void tell(WatchDesk.Late late);

    /** A child joined after the family was assessed. */
    void childJoined(Reference plan);

    /** Somebody else is to lead it. */
    void leadLeaves(Reference plan, Instant allocateBy);
}
