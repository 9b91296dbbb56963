package onefrontdoor.audit;

import java.io.Serial;
import java.util.stream.Stream;

/** No audit, no read: what could not be written down is not shown and not done (P7). */
public class NotWrittenDown extends RuntimeException {

    /** What people and systems are told. */
    public static final String SENTENCE =
            "Nothing can be shown or done at the moment, because it could not be written down who"
                    + " looked. Try again in a few minutes.";

    @Serial
    private static final long serialVersionUID = 1L;

    NotWrittenDown(Throwable cause) {
        super(SENTENCE, cause);
    }

    /** Whether this is why something failed. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(NotWrittenDown.class::isInstance);
    }
}
