package onefrontdoor.handover;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a service needs to know before it says whether it takes a child on, and what a manager said to it (E11).
 *
 * @param number which of the questions to its request
 * @param due by when a manager says something to it
 * @param answer only where it was answered
 */
public record ServiceQuestion(
        int number,
        String words,
        Instant askedAt,
        Instant due,
        @Nullable QuestionReply reply,
        @Nullable String answer) {

    public boolean isOpen() {
        return reply == null;
    }

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "ServiceQuestion " + number;
    }
}
