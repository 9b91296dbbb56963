package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The decision of a Duty Early Help Manager where one child goes; it can be superseded, never changed (RB10, INV05). */
@Table("destination_decision")
record DestinationDecision(
        @Id UUID id,
        @Version @Nullable Long version,
        ChildId child,
        int round,
        Destination destination,
        String rationale,
        @Nullable UUID proposal,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant supersededAt) {

    /**
     * One child's part of what a manager filled in.
     *
     * @param again whether a service that said no is to be asked once more
     */
    record Choice(int childNumber, Destination destination, String rationale, Offer offer, boolean again) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Choice";
        }
    }

    static DestinationDecision first(
            ChildId child, Choice choice, @Nullable UUID proposal, ThresholdDecision.Decider decider) {
        return new DestinationDecision(
                UUID.randomUUID(),
                null,
                child,
                1,
                choice.destination(),
                choice.rationale(),
                proposal,
                decider.by().id(),
                decider.at(),
                null);
    }

    DestinationDecision inRound(int laterRound) {
        return new DestinationDecision(
                id, version, child, laterRound, destination, rationale, proposal, decidedBy, decidedAt, supersededAt);
    }

    DestinationDecision superseded(Instant at) {
        return new DestinationDecision(
                id, version, child, round, destination, rationale, proposal, decidedBy, decidedAt, at);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "DestinationDecision";
    }
}
