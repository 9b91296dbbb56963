package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Practitioners' words for codes and times on the record; the wording is data ({@code staff.properties}). */
@Component
class StaffWords {

    static final String NOT_GIVEN = "Not given";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private final MessageSource words;

    StaffWords(MessageSource words) {
        this.words = words;
    }

    String of(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return words.getMessage(key, null, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    static String given(@Nullable String text) {
        return text == null ? NOT_GIVEN : text;
    }
}
