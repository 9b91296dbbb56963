package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LevelProposals extends Repository<LevelProposal, UUID> {

    LevelProposal save(LevelProposal proposal);

    Optional<LevelProposal> findFirstByChildOrderByProposedAtDesc(ChildId child);
}
