package onefrontdoor.frontdoor;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
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

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final MessageSource words;

    StaffWords(MessageSource words) {
        this.words = words;
    }

    String of(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name();
        return words.getMessage(key, null, Locale.UK);
    }

    /** Answers to choose from on a form. */
    List<Option> options(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(code -> new Option(code.name(), of(code))).toList();
    }

    /** A sentence with values in it. */
    String sentence(String key, Object... values) {
        return words.getMessage(key, values, Locale.UK);
    }

    /** For a code that another part may have added; without a wording of its own it is shown as words. */
    String coded(String kind, String code) {
        return words.getMessage(kind + "." + code, null, code.replace('-', ' ').replace('_', ' '), Locale.UK);
    }

    /** An account as it stands in the record, or who acted without one. */
    String who(String account) {
        return words.getMessage("Who." + account, null, account, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    String of(LocalDate day) {
        return DAY.format(day);
    }

    /** The day of a moment at which only the day matters. */
    String dayOf(Instant moment) {
        return of(LocalDate.ofInstant(moment, WorkingCalendar.LONDON));
    }

    static String given(@Nullable String text) {
        return text == null ? NOT_GIVEN : text;
    }
}
