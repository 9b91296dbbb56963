package onefrontdoor.assessment;

import java.time.Instant;

/**
 * A text of an assessment as it stands.
 *
 * @param version how often it was written; what nobody has written yet has none
 */
record Text(int version, String words, String by, Instant at) {

    static final Text NONE = new Text(0, "", "", Instant.EPOCH);

    boolean isWritten() {
        return !words.isBlank();
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "Text " + version;
    }
}
