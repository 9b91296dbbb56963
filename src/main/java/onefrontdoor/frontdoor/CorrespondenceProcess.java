package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/** Tells the correspondence process, in the words of the work, what there is to tell. */
public interface CorrespondenceProcess {

    /** A message is to be told; the rest is what the work list shows when a person has to tell it. */
    record Told(
            UUID message,
            Reference contact,
            Instant by,
            ContactSource source,
            String childrenAges,
            @Nullable Urgency urgency) {}

    void messageWritten(Told message);
}
