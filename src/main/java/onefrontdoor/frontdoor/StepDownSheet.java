package onefrontdoor.frontdoor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What targeted family support sees of children stepping down from it.
 *
 * @param children whom it holds and who wait for no answer
 * @param services that take children over
 */
@NamedInterface("family-support")
public record StepDownSheet(List<Option> children, List<Option> services, List<Line> lines) {

    /**
     * A request, oldest first.
     *
     * @param state OPEN, or how it ended
     * @param why it was asked; empty for a family of whom targeted family support may not know any more
     * @param said why the service did not take the child on
     */
    @NamedInterface("family-support")
    public record Line(
            int child,
            String service,
            String askedBy,
            String askedOn,
            String state,
            @Nullable String why,
            @Nullable String said) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Line of child " + child;
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "StepDownSheet";
    }
}
