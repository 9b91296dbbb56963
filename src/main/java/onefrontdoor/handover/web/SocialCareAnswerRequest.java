package onefrontdoor.handover.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.frontdoor.web.BadRequest;
import onefrontdoor.handover.SocialCareAnswer;
import onefrontdoor.handover.SocialCareAnswer.Agency;
import onefrontdoor.handover.SocialCareAnswer.Kind;
import onefrontdoor.handover.SocialCareAnswer.Reason;
import org.jspecify.annotations.Nullable;

/** An answer as social care's system sends it. */
@Schema(name = "SocialCareAnswer")
record SocialCareAnswerRequest(
        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "Yours for this answer; the same when it is sent again. At most 100 characters.")
        @Nullable
        String id,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "The id of our request.") @Nullable
        UUID request,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        Kind kind,

        @Schema(description = "Yours for the child; required with ACCEPTED.") @Nullable
        String reference,

        @Schema(description = "Required with REFUSED.") @Nullable
        Reason reason,

        @Schema(description = "What the person who refused wrote; required with REFUSED.") @Nullable
        String words,

        @Schema(description = "When it happened; required with every other kind.") @Nullable
        Instant at,

        @Schema(description = "Who took part; required with STRATEGY_DISCUSSION_HELD.") @Nullable
        Set<Agency> tookPart) {

    private static final int LONGEST_ID = 100;
    private static final int LONGEST_WORDS = 4_000;

    /** @throws BadRequest when it cannot be an answer */
    SocialCareAnswer read() {
        List<BadRequest.Problem> problems = new ArrayList<>();
        need(fits(id, LONGEST_ID), "id", problems);
        need(request != null, "request", problems);
        need(kind != null, "kind", problems);
        needWhatBelongsToTheKind(problems);
        if (!problems.isEmpty()) {
            throw new BadRequest(problems);
        }
        return new SocialCareAnswer(
                id.strip(), request, kind, reference, reason, words, at, tookPart == null ? Set.of() : tookPart);
    }

    private void needWhatBelongsToTheKind(List<BadRequest.Problem> problems) {
        boolean accepted = kind == Kind.ACCEPTED;
        boolean refused = kind == Kind.REFUSED;
        need(accepted ? fits(reference, LONGEST_ID) : reference == null, "reference", problems);
        need(refused == (reason != null), "reason", problems);
        need(refused ? fits(words, LONGEST_WORDS) : words == null, "words", problems);
        need(kind == null || (at == null) == (accepted || refused), "at", problems);
        boolean named = tookPart != null && !tookPart.isEmpty();
        need((kind == Kind.STRATEGY_DISCUSSION_HELD) == named, "tookPart", problems);
    }

    private static boolean fits(@Nullable String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }

    private static void need(boolean fits, String field, List<BadRequest.Problem> problems) {
        if (!fits) {
            problems.add(new BadRequest.Problem(
                    field, "Send this with the kinds of answer that have it, and with no other."));
        }
    }

    /** Names nobody: what people wrote must not reach a log (P23). */
    @Override
    public String toString() {
        return "SocialCareAnswerRequest";
    }
}
