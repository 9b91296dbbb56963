package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** A contact by telephone that an officer has begun and not recorded yet. */
public record PhoneDraft(UUID token, Map<String, String> answers, boolean checked, Instant touchedAt) {

    public PhoneDraft {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "PhoneDraft";
    }
}
