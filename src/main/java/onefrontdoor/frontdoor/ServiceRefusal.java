package onefrontdoor.frontdoor;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Why a service does not take a child on, as a code and in its own words. */
@NamedInterface("sending")
public record ServiceRefusal(ServiceReason reason, @Nullable String words) {

    /** Says nothing of what people wrote: it must not reach a log (P23). */
    @Override
    public String toString() {
        return "ServiceRefusal";
    }
}
