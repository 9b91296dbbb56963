package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A family on records of the system before this one.
 *
 * @param id the same for the same family, so that it is taken over once
 * @param since when the records were opened
 * @param provenance in words, from where they come; it names nobody
 */
@NamedInterface("plans")
public record EarlierFamily(
        UUID id,
        List<EarlierChild> children,
        @Nullable String postcode,
        @Nullable Instant since,
        boolean open,
        String provenance) {

    public EarlierFamily {
        children = List.copyOf(children);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "EarlierFamily " + id;
    }
}
