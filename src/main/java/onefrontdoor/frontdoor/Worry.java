package onefrontdoor.frontdoor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the contact is about, in the words of the person who made it. */
public record Worry(
        Purpose purpose,
        String concern,
        @Nullable String goingWell,
        Immediacy immediacy,
        Set<IndicatorAnswer> indicators) {

    public Worry {
        if (concern.isBlank()) {
            throw new IllegalArgumentException("Say what the worry is.");
        }
        indicators = Set.copyOf(indicators);
    }
}
