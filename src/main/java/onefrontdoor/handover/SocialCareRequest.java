package onefrontdoor.handover;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One child handed over to Children's Social Care: asked, sent, and accepted or back at the door.
 *
 * @param askedAt since when it is tried to send it
 * @param failure why it did not go, while a person sees to it
 * @param reference under which social care knows the child
 * @param returnedAt when the child came back to the door, refused or taken back
 */
@Table("social_care_request")
record SocialCareRequest(
        @Id UUID id,
        @Version @Nullable Long version,
        String contactReference,
        UUID child,
        String route,
        @Nullable Instant askedAt,
        @Nullable Instant sentAt,
        @Nullable SocialCareFailure failure,
        @Nullable Instant acceptedAt,
        @Nullable String reference,
        @Nullable Instant returnedAt) {

    static SocialCareRequest asked(String contactReference, UUID child, String route, Instant at) {
        return new SocialCareRequest(
                UUID.randomUUID(), null, contactReference, child, route, at, null, null, null, null, null);
    }

    /** Tried from now on, as if for the first time. */
    SocialCareRequest askedAgain(Instant at) {
        return new SocialCareRequest(
                id, version, contactReference, child, route, at, null, null, acceptedAt, reference, returnedAt);
    }

    SocialCareRequest sent(Instant at) {
        return new SocialCareRequest(
                id, version, contactReference, child, route, askedAt, at, null, acceptedAt, reference, returnedAt);
    }

    SocialCareRequest failed(SocialCareFailure why) {
        return new SocialCareRequest(
                id, version, contactReference, child, route, askedAt, null, why, acceptedAt, reference, returnedAt);
    }

    SocialCareRequest accepted(String theirs, Instant at) {
        return new SocialCareRequest(
                id, version, contactReference, child, route, askedAt, sentAt, null, at, theirs, null);
    }

    SocialCareRequest returned(Instant at) {
        return new SocialCareRequest(
                id, version, contactReference, child, route, askedAt, sentAt, null, null, null, at);
    }

    boolean isSent() {
        return sentAt != null;
    }

    boolean isAnswered() {
        return acceptedAt != null || returnedAt != null;
    }

    /** Still on its way: neither sent nor answered. */
    boolean isToSend() {
        return !isSent() && !isAnswered();
    }
}
