package onefrontdoor.stepchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Practitioners' words for steps between early help and social care; the wording is data ({@code staff.properties}). */
@Component
class StepDownWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final MessageSource words;

    StepDownWords(MessageSource words) {
        this.words = words;
    }

    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    String of(String key, Object... parts) {
        return words.getMessage("social-care-step-down." + key, parts, Locale.UK);
    }

    /** A word that other pages use too, such as that of a level or a destination. */
    String common(Enum<?> code) {
        return words.getMessage(code.getDeclaringClass().getSimpleName() + "." + code.name(), null, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    String of(LocalDate day) {
        return DAY.format(day);
    }
}
