package onefrontdoor.assessment;

import java.time.Instant;
import java.util.UUID;

/** What somebody wrote into a text that had changed meanwhile; it waits until they choose. */
record Aside(UUID id, Field field, String words, String by, Instant at) {

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Aside " + id;
    }
}
