package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface ThresholdDecisions extends Repository<ThresholdDecision, UUID> {

    ThresholdDecision save(ThresholdDecision decision);

    @Query("select * from threshold_decision where child = :child and superseded_at is null")
    Optional<ThresholdDecision> findByChildAndSupersededAtIsNull(ChildId child);

    @Query("select * from threshold_decision where child = :child order by round")
    List<ThresholdDecision> findByChildOrderByRound(ChildId child);
}
