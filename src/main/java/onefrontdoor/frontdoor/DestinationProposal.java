package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What the destination guide proposed for a child, with its reason; a person decides. */
@Table("destination_proposal")
record DestinationProposal(
        @Id UUID id,
        @Version @Nullable Long version,
        ChildId child,
        Destination destination,
        String reason,
        Instant proposedAt) {

    static DestinationProposal of(ChildId child, Guides.DestinationAdvice advice, Instant at) {
        return new DestinationProposal(UUID.randomUUID(), null, child, advice.destination(), advice.reason(), at);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "DestinationProposal";
    }
}
