package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;

/** Tells the correspondence process, in the words of the work, what there is to tell. */
public interface CorrespondenceProcess {

    /** A message is to be told; the contact is shown in the work list when a person has to tell it. */
    record Told(UUID message, ListEntry contact, Instant by) {}

    void messageWritten(Told message);
}
