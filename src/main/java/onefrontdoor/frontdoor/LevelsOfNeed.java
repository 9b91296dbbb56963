package onefrontdoor.frontdoor;

import org.springframework.stereotype.Component;

/** The level of need that a child is worked at: the manager's own, or the proposed one where nobody had to decide (SC01). */
@Component
class LevelsOfNeed {

    private final DecisionBook decisions;
    private final LevelProposals proposals;

    LevelsOfNeed(DecisionBook decisions, LevelProposals proposals) {
        this.decisions = decisions;
        this.proposals = proposals;
    }

    Level of(Child child) {
        return decisions
                .threshold(child)
                .map(ThresholdDecision::level)
                .or(() -> proposals
                        .findFirstByChildOrderByProposedAtDesc(child.id())
                        .map(LevelProposal::level))
                .orElse(Level.LEVEL_2B);
    }
}
