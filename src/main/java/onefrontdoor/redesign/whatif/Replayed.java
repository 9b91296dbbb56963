package onefrontdoor.redesign.whatif;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a past contact went through a set of models.
 *
 * @param passed how often it came by each step, by process and id, so that another name is no other path
 * @param rules how often each table gave each answer
 * @param work what people had to do
 * @param stopped the step after which nobody can say how it would have gone on
 */
public record Replayed(
        SortedMap<String, Integer> passed,
        SortedMap<String, Integer> rules,
        List<Work> work,
        @Nullable String stopped) {

    /**
     * A task.
     *
     * @param step process and id
     * @param desk whose it was
     * @param hour of the day at which it came up, in London
     * @param late whether it was done after it was due; nothing where it was not due at any time, or not to be done any more
     */
    public record Work(
            String step, String desk, int hour, @Nullable Boolean late) {}
}
