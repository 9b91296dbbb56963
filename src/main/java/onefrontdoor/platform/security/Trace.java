package onefrontdoor.platform.security;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something went wrong, without the messages, which may repeat what people wrote (P23, P24). */
public final class Trace {

    private static final int CAUSES = 6;
    private static final int FRAMES = 4;

    private Trace() {}

    /** One line; each cause with the places where it happened. */
    public static String of(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(Trace::line)
                .collect(Collectors.joining(" <- "));
    }

    private static String line(Throwable cause) {
        return Stream.of(cause.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", cause.getClass().getSimpleName() + " at ", ""));
    }
}
