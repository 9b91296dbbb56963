package onefrontdoor.handover;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** Requests to social care without a database. */
final class SocialCareOnPaper implements SocialCareRequests {

    final Map<UUID, SocialCareRequest> kept = new LinkedHashMap<>();

    @Override
    public SocialCareRequest save(SocialCareRequest request) {
        kept.put(request.id(), request);
        return request;
    }

    @Override
    public Optional<SocialCareRequest> findById(UUID id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<SocialCareRequest> findByContactReference(String contactReference) {
        return those(request -> request.contactReference().equals(contactReference));
    }

    @Override
    public List<SocialCareRequest> findByContactReferenceOrderById(String contactReference) {
        return findByContactReference(contactReference);
    }

    @Override
    public List<SocialCareRequest> findBySentAtBeforeAndAcceptedAtIsNullAndReturnedAtIsNull(Instant latest) {
        return those(request -> request.sentAt() != null && request.sentAt().isBefore(latest) && !request.isAnswered());
    }

    /** The latest request about a child. */
    SocialCareRequest of(UUID child) {
        List<SocialCareRequest> about = those(request -> request.child().equals(child));
        return about.get(about.size() - 1);
    }

    private List<SocialCareRequest> those(Predicate<SocialCareRequest> wanted) {
        return kept.values().stream().filter(wanted).toList();
    }
}
