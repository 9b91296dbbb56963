package onefrontdoor.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One child handed over to Children's Social Care: asked, sent, accepted. */
@Table("social_care_request")
record SocialCareRequest(
        @Id UUID id,
        @Version @Nullable Long version,
        String contactReference,
        UUID child,
        String route,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt) {

    static SocialCareRequest asked(String contactReference, UUID child, String route) {
        return new SocialCareRequest(UUID.randomUUID(), null, contactReference, child, route, null, null);
    }

    SocialCareRequest sent(Instant at) {
        return new SocialCareRequest(id, version, contactReference, child, route, at, acceptedAt);
    }

    SocialCareRequest accepted(Instant at) {
        return new SocialCareRequest(id, version, contactReference, child, route, sentAt, at);
    }
}
