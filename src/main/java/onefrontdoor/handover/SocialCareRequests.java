package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SocialCareRequests extends Repository<SocialCareRequest, UUID> {

    SocialCareRequest save(SocialCareRequest request);

    List<SocialCareRequest> findByContactReferenceAndSentAtIsNull(String contactReference);

    List<SocialCareRequest> findByContactReferenceAndSentAtIsNotNullAndAcceptedAtIsNull(String contactReference);

    List<SocialCareRequest> findBySentAtBeforeAndAcceptedAtIsNull(Instant latest);
}
