package onefrontdoor.redesign.whatif;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a contact that has ended once answered, step by step; nothing says whose it was (P34).
 *
 * @param flows the triage first, then what began beside it for the same contact
 * @param steps by when they began, those of called processes among them
 */
public record PastContact(List<Flow> flows, List<Step> steps) {

    /**
     * A process of its own.
     *
     * @param began in milliseconds since 1970
     * @param given with which answers it began
     */
    public record Flow(String process, long began, List<Answer> given) {}

    /**
     * A step that was taken.
     *
     * @param process key of the model
     * @param element its id there
     * @param ended nothing where it was still open or was ended by something else
     */
    public record Step(
            String process,
            String element,
            long began,
            @Nullable Long ended,
            List<Answer> answers,
            List<Question> questions) {}

    /** What a variable held after a step; times in milliseconds since 1970. */
    public record Answer(String name, Kind kind, String value) {}

    public enum Kind {
        YES_OR_NO,
        COUNT,
        TIME,
        WORD
    }

    /** What a step asked a table of rules. */
    public record Question(String table, Map<String, Object> facts) {}
}
