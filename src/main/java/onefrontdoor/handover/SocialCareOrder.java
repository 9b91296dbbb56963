package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.handover.SocialCareAnswer.Agency;
import onefrontdoor.handover.SocialCareAnswer.Kind;
import org.jspecify.annotations.Nullable;

/** What has to come before what, in the enquiries that protect a child. */
class SocialCareOrder {

    private static final Set<Agency> MUST_TAKE_PART = Set.of(Agency.POLICE, Agency.HEALTH);

    private final List<SocialCareAnswer> earlier;

    SocialCareOrder(List<SocialCareAnswer> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /** @return a sentence about what is missing, if anything is */
    Optional<String> missingBefore(SocialCareAnswer answer) {
        if (answer.kind() == Kind.STRATEGY_DISCUSSION_HELD && !answer.tookPart().containsAll(MUST_TAKE_PART)) {
            return Optional.of("Police and health take part in a strategy discussion (RB14).");
        }
        if (answer.kind() == Kind.SECTION_47_STARTED && discussedAt() == null) {
            return Optional.of("Section 47 enquiries start only after a strategy discussion (RB15).");
        }
        return Optional.empty();
    }

    /** When the first strategy discussion was held, if one was. */
    @Nullable
    Instant discussedAt() {
        return earlier.stream()
                .filter(answer -> answer.kind() == Kind.STRATEGY_DISCUSSION_HELD)
                .map(SocialCareAnswer::at)
                .min(Instant::compareTo)
                .orElse(null);
    }
}
