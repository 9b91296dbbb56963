package onefrontdoor.handover;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What social care says about one child it was asked to take on.
 *
 * @param id under which social care sends it; the same whenever it is sent
 * @param request that it answers
 * @param reference of the child at social care, with an acceptance
 * @param reason with a refusal
 * @param words with a refusal
 * @param at when it happened, with news
 * @param tookPart in a strategy discussion (RB14)
 */
public record SocialCareAnswer(
        String id,
        UUID request,
        Kind kind,
        @Nullable String reference,
        @Nullable Reason reason,
        @Nullable String words,
        @Nullable Instant at,
        Set<Agency> tookPart) {

    /** What social care can say. */
    public enum Kind {
        ACCEPTED,
        REFUSED,
        ASSESSMENT_STARTED,
        STRATEGY_DISCUSSION_HELD,
        SECTION_47_STARTED,
        CHILD_SEEN,
        CONFERENCE_HELD,
        /** Authorised by social care's team manager (RB19). */
        ASSESSMENT_COMPLETE,
        STEPPED_DOWN,
        CLOSED;

        boolean isNews() {
            return this != ACCEPTED && this != REFUSED;
        }
    }

    /** Why social care does not take a child on. */
    public enum Reason {
        THRESHOLD_NOT_MET,
        MORE_INFORMATION_NEEDED,
        KNOWN_AND_OPEN,
        ANOTHER_AUTHORITY,
        OTHER
    }

    /** Who takes part in a strategy discussion. */
    public enum Agency {
        SOCIAL_CARE,
        POLICE,
        HEALTH,
        EDUCATION,
        OTHER
    }

    public SocialCareAnswer {
        tookPart = Set.copyOf(tookPart);
        boolean whole =
                switch (kind) {
                    case ACCEPTED -> reference != null;
                    case REFUSED -> reason != null && words != null;
                    default -> at != null;
                };
        if (!whole) {
            throw new IllegalArgumentException(
                    "An acceptance has a reference, a refusal reason and words, news a time.");
        }
    }

    /** Says the same, under whatever id. */
    boolean saysTheSameAs(SocialCareAnswer other) {
        return equals(new SocialCareAnswer(
                id, other.request, other.kind, other.reference, other.reason, other.words, other.at, other.tookPart));
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareAnswer " + id;
    }
}
