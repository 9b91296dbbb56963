package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** What the threshold guide proposed for a child, with its reasons; a person decides (RB08). */
@Table("level_proposal")
record LevelProposal(
        @Id UUID id,
        @Version @Nullable Long version,
        ChildId child,
        Level level,
        Route route,
        String reasons,
        Instant proposedAt) {

    static LevelProposal of(ChildId child, Guides.LevelAdvice advice, Instant at) {
        return new LevelProposal(
                UUID.randomUUID(),
                null,
                child,
                advice.level(),
                advice.route(),
                String.join("\n", advice.reasons()),
                at);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "LevelProposal";
    }
}
