package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The decision of a Duty Social Worker Manager for one child; it can be superseded, never changed (RB09, INV05). */
@Table("threshold_decision")
record ThresholdDecision(
        @Id UUID id,
        @Version @Nullable Long version,
        ChildId child,
        int round,
        Level level,
        Route route,
        String rationale,
        @Nullable UUID proposal,
        String decidedBy,
        Instant decidedAt,
        @Nullable Instant supersededAt) {

    /** One child's part of what a manager filled in. */
    record Judgement(int childNumber, Level level, Route route, String rationale) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Judgement";
        }
    }

    /** Who decides and when. */
    record Decider(Actor by, Instant at) {}

    static ThresholdDecision first(ChildId child, Judgement judged, @Nullable UUID proposal, Decider decider) {
        return new ThresholdDecision(
                UUID.randomUUID(),
                null,
                child,
                1,
                judged.level(),
                judged.route(),
                judged.rationale(),
                proposal,
                decider.by().id(),
                decider.at(),
                null);
    }

    ThresholdDecision inRound(int laterRound) {
        return new ThresholdDecision(
                id, version, child, laterRound, level, route, rationale, proposal, decidedBy, decidedAt, supersededAt);
    }

    ThresholdDecision superseded(Instant at) {
        return new ThresholdDecision(
                id, version, child, round, level, route, rationale, proposal, decidedBy, decidedAt, at);
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "ThresholdDecision";
    }
}
