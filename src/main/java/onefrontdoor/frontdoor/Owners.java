package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who is responsible for a child on a contact, from the record alone (INV04, INV16). */
@Service
@Transactional(readOnly = true)
@NamedInterface("step")
public class Owners {

    private final Stories stories;

    Owners(Stories stories) {
        this.stories = stories;
    }

    /**
     * Who is responsible for each child at a moment, or how its case had ended by then.
     *
     * @return one row for each child; none, or several, where the record is not sound
     */
    public Map<UUID, List<StoryRow>> of(Collection<UUID> children, Instant moment) {
        Map<UUID, List<StoryRow>> rows = stories.of(children).stream().collect(groupingBy(StoryRow::child));
        return children.stream()
                .distinct()
                .collect(toMap(Function.identity(), child -> Timeline.at(rows.getOrDefault(child, List.of()), moment)));
    }

    /** Whether the case of a child was closed by then: nobody is responsible any more, and nobody has to be. */
    public static boolean isEnded(List<StoryRow> owners) {
        return !owners.isEmpty() && owners.stream().allMatch(row -> row.weighs(StoryKind.Weight.ENDS));
    }
}
