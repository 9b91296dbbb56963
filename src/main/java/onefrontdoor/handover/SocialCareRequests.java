package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface SocialCareRequests extends Repository<SocialCareRequest, UUID> {

    SocialCareRequest save(SocialCareRequest request);

    Optional<SocialCareRequest> findById(UUID id);

    List<SocialCareRequest> findByContactReference(String contactReference);

    /** Holds them until the transaction ends, so that an answer and the sending that it overtook happen one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    List<SocialCareRequest> findByContactReferenceOrderById(String contactReference);

    List<SocialCareRequest> findBySentAtBeforeAndAcceptedAtIsNullAndReturnedAtIsNull(Instant latest);
}
