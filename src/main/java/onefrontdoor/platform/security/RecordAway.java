package onefrontdoor.platform.security;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** The database cannot be reached, or was lost in the middle: nobody knows here whether what was asked is kept (P1). */
public final class RecordAway {

    /** What people and systems are told. */
    public static final String SENTENCE =
            "The record cannot be reached at the moment. Try again in a few minutes, and look"
                    + " first whether it was kept; what is sent with the same key is kept once.";

    /** SQL states of lost connections, and of a server that goes down or comes up. */
    private static final String LOST = "08.{3}|57P0[1-5]";

    private RecordAway() {}

    /** Whether this is why something failed. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLTransientConnectionException
                        || cause instanceof SQLException lost
                                && lost.getSQLState() != null
                                && lost.getSQLState().matches(LOST));
    }
}
