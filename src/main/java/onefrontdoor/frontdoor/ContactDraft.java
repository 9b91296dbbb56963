package onefrontdoor.frontdoor;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has typed on the public pages and not sent yet; once sent, only the receipt is left. */
public record ContactDraft(
        UUID submissionToken,
        Map<String, String> answers,
        @Nullable ContactReceipt receipt) {

    public ContactDraft {
        answers = Map.copyOf(answers);
    }

    @Override
    public String toString() {
        return "ContactDraft";
    }
}
