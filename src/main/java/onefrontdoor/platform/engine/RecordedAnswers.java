package onefrontdoor.platform.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.jspecify.annotations.Nullable;

/**
 * Which variables the history keeps: yes or no, counts, times, and words from a list, such as {@code RED} or the name of a
 * desk. Ages, references and people are none of them (P34).
 */
final class RecordedAnswers {

    private static final Set<String> PLAIN = Set.of("boolean", "integer", "long", "date");
    private static final String WORD = "string";

    /** An answer from a list, or desks separated by commas; a login has no hyphen, a reference has digits. */
    private static final Pattern FROM_A_LIST =
            Pattern.compile("\\A([A-Z][A-Z_]++|[a-z]++-[a-z-]++(,[a-z]++-[a-z-]++)*+)");

    private RecordedAnswers() {}

    static boolean includes(@Nullable Object variable) {
        if (variable instanceof VariableInstanceEntity current) {
            return includes(current.getSerializerName(), current.getTextValue());
        }
        return variable instanceof HistoricVariableUpdateEventEntity update
                && includes(update.getSerializerName(), update.getTextValue());
    }

    private static boolean includes(@Nullable String type, @Nullable String text) {
        return type != null
                && (PLAIN.contains(type)
                        || type.equals(WORD)
                                && text != null
                                && FROM_A_LIST.matcher(text).matches());
    }
}
