package onefrontdoor.stepchange;

import java.time.Instant;
import onefrontdoor.shared.Reference;

/** Puts what was found before the Head of Service and takes it away again, in the words of the work. */
public interface OwnerFindingProcess {

    void begin(Reference reference, Instant lookBy);

    /** Nothing is wrong with it any more: nobody needs to be asked. */
    void mended(Reference reference);
}
