package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DestinationDecisions extends Repository<DestinationDecision, UUID> {

    DestinationDecision save(DestinationDecision decision);

    Optional<DestinationDecision> findByChildAndSupersededAtIsNull(ChildId child);

    List<DestinationDecision> findByChildOrderByRound(ChildId child);
}
