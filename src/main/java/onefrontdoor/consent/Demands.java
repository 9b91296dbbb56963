package onefrontdoor.consent;

import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What must be said before something is kept, and the sentence for whoever did not say it. */
final class Demands {

    private Demands() {}

    static void demand(boolean fine, String sentence) {
        if (!fine) {
            throw new Refusal(Refusal.Kind.INVALID, sentence);
        }
    }

    static boolean said(@Nullable String words) {
        return words != null && !words.isBlank();
    }
}
