package onefrontdoor.family;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody mentioned before who may be the person in question, for somebody to look at.
 *
 * @param said the newest answer that somebody gave about the two, if any
 */
public record Suggestion(
        Person person,
        Strength strength,
        List<Reason> reasons,
        @Nullable SamePerson said) {

    /** How much speaks for it. */
    public enum Strength {
        STRONG,
        POSSIBLE
    }

    public Suggestion {
        reasons = List.copyOf(reasons);
    }

    public Optional<SamePerson> answer() {
        return Optional.ofNullable(said);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "Suggestion";
    }
}
