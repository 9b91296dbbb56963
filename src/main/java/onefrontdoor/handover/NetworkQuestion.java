package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;

/**
 * What somebody asks of the early help network.
 *
 * @param areas titles of the areas; {@link #UNKNOWN} stands for families whose area is not known
 */
public record NetworkQuestion(List<String> areas, Instant from, Instant until) {

    /** In place of an area: no usable postcode, or one outside every area. */
    public static final String UNKNOWN = "Area not known";
}
