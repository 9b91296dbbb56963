package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface LevelProposals extends Repository<LevelProposal, UUID> {

    LevelProposal save(LevelProposal proposal);

    @Query("select * from level_proposal where child = :child order by proposed_at desc limit 1")
    Optional<LevelProposal> findFirstByChildOrderByProposedAtDesc(ChildId child);
}
