package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A stretch of a child's story.
 *
 * @param child on one contact
 * @param until without end while null
 * @param who desk, agency or role that is responsible, or that ended it; never a person
 * @param reference of the contact or plan where to read on
 */
@NamedInterface("step")
public record StoryRow(
        UUID child,
        Instant since,
        @Nullable Instant until,
        StoryKind kind,
        @Nullable Level level,
        @Nullable Route route,
        @Nullable String who,
        @Nullable String reference) {

    /** The part that begins then. */
    StoryRow from(Instant moment) {
        return new StoryRow(child, moment, until, kind, level, route, who, reference);
    }

    boolean isAt(Instant moment) {
        return !since.isAfter(moment) && (until == null || until.isAfter(moment));
    }

    boolean weighs(StoryKind.Weight weight) {
        return kind.weight() == weight;
    }
}
