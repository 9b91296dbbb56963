package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves of children without a plan that the other authority was told of and has not answered in time. The child is ours while
 * the service works with it, and somebody has to ask (RB37).
 */
@Service
@Transactional(readOnly = true)
@NamedInterface("step")
public class UnansweredMoves {

    private final MovesAway moves;
    private final Owners owners;

    UnansweredMoves(MovesAway moves, Owners owners) {
        this.moves = moves;
        this.owners = owners;
    }

    /**
     * @param reference of the contact
     * @param child its number there
     */
    @NamedInterface("step")
    public record Unanswered(String reference, int child) {}

    /** Those of children with whom the service works at that moment. */
    public List<Unanswered> at(Instant moment) {
        List<MovesAway.Overdue> overdue = moves.overdue(moment);
        Map<UUID, List<StoryRow>> responsible =
                owners.of(overdue.stream().map(MovesAway.Overdue::child).toList(), moment);
        return overdue.stream()
                .filter(move -> ServicesAtWork.works(move.agency(), responsible.getOrDefault(move.child(), List.of())))
                .map(move -> new Unanswered(move.reference(), move.number()))
                .toList();
    }
}
