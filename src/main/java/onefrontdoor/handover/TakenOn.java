package onefrontdoor.handover;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which children social care has taken on. */
@Service
@NamedInterface("step")
@Transactional(readOnly = true)
public class TakenOn {

    private final SocialCareRequests requests;

    TakenOn(SocialCareRequests requests) {
        this.requests = requests;
    }

    public Set<UUID> of(Reference contact) {
        return requests.findByContactReference(contact.value()).stream()
                .filter(request -> request.acceptedAt() != null)
                .map(SocialCareRequest::child)
                .collect(Collectors.toSet());
    }
}
