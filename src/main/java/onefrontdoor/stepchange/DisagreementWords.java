package onefrontdoor.stepchange;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Practitioners' words for disagreements; the wording is data ({@code staff.properties}). */
@Component
class DisagreementWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final MessageSource words;

    DisagreementWords(MessageSource words) {
        this.words = words;
    }

    String of(Enum<?> code) {
        return words.getMessage(code.getDeclaringClass().getSimpleName() + "." + code.name(), null, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    /** A kind of learning; one that the council added without a wording is shown as words. */
    String learning(String code) {
        return words.getMessage("Learning." + code, null, code.replace('-', ' '), Locale.UK);
    }

    String who(String account) {
        return words.getMessage("Who." + account, null, account, Locale.UK);
    }

    String sentence(String key, Object... values) {
        return words.getMessage("disagreement." + key, values, Locale.UK);
    }

    Map<String, String> option(Enum<?> code) {
        return Map.of("label", of(code), "value", code.name());
    }

    List<Map<String, String>> learnings(List<String> codes) {
        return codes.stream()
                .map(code -> Map.of("label", learning(code), "value", code))
                .toList();
    }
}
