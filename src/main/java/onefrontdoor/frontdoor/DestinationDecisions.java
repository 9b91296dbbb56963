package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DestinationDecisions extends Repository<DestinationDecision, UUID> {

    DestinationDecision save(DestinationDecision decision);

    @Query("select * from destination_decision where child = :child and superseded_at is null")
    Optional<DestinationDecision> findByChildAndSupersededAtIsNull(ChildId child);

    @Query("select * from destination_decision where child = :child order by round")
    List<DestinationDecision> findByChildOrderByRound(ChildId child);
}
