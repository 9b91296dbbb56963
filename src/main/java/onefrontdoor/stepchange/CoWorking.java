package onefrontdoor.stepchange;

import java.time.LocalDate;
import java.util.UUID;
import onefrontdoor.frontdoor.StepDownDoor.OnContact;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Somebody of early help who works with a child on a plan of social care; social care alone owns the child (domain 2.7).
 *
 * @param request under which social care has the child
 * @param agency where the worker works, by its code
 * @param until the last day; without it the work goes on
 */
@NamedInterface("step")
public record CoWorking(
        UUID id,
        OnContact at,
        UUID request,
        String worker,
        String agency,
        OnPlan onPlan,
        LocalDate since,
        @Nullable LocalDate until) {

    /** A plan of social care. */
    @NamedInterface("step")
    public enum OnPlan {
        CHILD_IN_NEED,
        CHILD_PROTECTION
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "CoWorking " + id;
    }
}
