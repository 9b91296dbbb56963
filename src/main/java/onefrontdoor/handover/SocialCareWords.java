package onefrontdoor.handover;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What social care says, in practitioners' words; the wording is data ({@code staff.properties}). */
@Component
class SocialCareWords {

    private final MessageSource words;

    SocialCareWords(MessageSource words) {
        this.words = words;
    }

    String of(Enum<?> code) {
        return words.getMessage(
                "social-care." + code.getDeclaringClass().getSimpleName() + "." + code.name(), null, Locale.UK);
    }

    String route(String name) {
        return words.getMessage("Route." + name, null, Locale.UK);
    }

    /** The coded reason first, then what social care wrote. */
    String refusal(SocialCareAnswer refused) {
        return of(refused.reason()) + ". " + refused.words();
    }
}
