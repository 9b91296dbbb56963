package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DestinationProposals extends Repository<DestinationProposal, UUID> {

    DestinationProposal save(DestinationProposal proposal);

    Optional<DestinationProposal> findFirstByChildOrderByProposedAtDesc(ChildId child);
}
