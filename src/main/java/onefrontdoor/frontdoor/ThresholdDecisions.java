package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ThresholdDecisions extends Repository<ThresholdDecision, UUID> {

    ThresholdDecision save(ThresholdDecision decision);

    Optional<ThresholdDecision> findByChildAndSupersededAtIsNull(ChildId child);

    List<ThresholdDecision> findByChildOrderByRound(ChildId child);
}
