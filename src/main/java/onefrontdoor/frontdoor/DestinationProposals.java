package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface DestinationProposals extends Repository<DestinationProposal, UUID> {

    DestinationProposal save(DestinationProposal proposal);

    @Query("select * from destination_proposal where child = :child order by proposed_at desc limit 1")
    Optional<DestinationProposal> findFirstByChildOrderByProposedAtDesc(ChildId child);
}
