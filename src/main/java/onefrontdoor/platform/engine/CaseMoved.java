package onefrontdoor.platform.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one case.
 *
 * @param reference what people quote for it, or nothing if it has none
 * @param place names of the steps at which it stands
 * @param refused why it stays on its version
 */
public record CaseMoved(
        String reference, String place, @Nullable String refused) {

    public boolean moves() {
        return refused == null;
    }

    public Optional<String> why() {
        return Optional.ofNullable(refused);
    }
}
