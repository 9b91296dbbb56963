package onefrontdoor.taf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Practitioners' words for what stands on a plan; the wording is data ({@code staff.properties}). */
@Component
class PlanWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.UK).withZone(WorkingCalendar.LONDON);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final MessageSource words;

    PlanWords(MessageSource words) {
        this.words = words;
    }

    String of(String kind, String code) {
        return words.getMessage("plan." + kind + "." + code, null, Locale.UK);
    }

    /** A sentence with what stands in it; numbers are read out as they are. */
    String of(String kind, String code, Object... parts) {
        Object[] plain = Arrays.stream(parts).map(String::valueOf).toArray();
        return words.getMessage("plan." + kind + "." + code, plain, Locale.UK);
    }

    /** What kind of need it is; one that a council added is called by its code. */
    String need(String kind) {
        return words.getMessage("plan.need." + kind, null, kind, Locale.UK);
    }

    String of(Enum<?> code) {
        return of(code.getDeclaringClass().getSimpleName(), code.name());
    }

    /** The name of a service; one that a council added is called by its code. */
    String service(String agency) {
        return words.getMessage("Agency." + agency, null, agency.replace('-', ' '), Locale.UK);
    }

    String who(Actor by) {
        return words.getMessage("Who." + by.id(), null, by.id(), Locale.UK);
    }

    String level(String level) {
        return words.getMessage("Level." + level, null, Locale.UK);
    }

    String of(Instant moment) {
        return MOMENT.format(moment);
    }

    String of(@Nullable LocalDate day) {
        return day == null ? of("none", "date") : DAY.format(day);
    }

    /** Who leads, where, and how they are reached. */
    String of(@Nullable Lead lead) {
        if (lead == null) {
            return of("none", "lead");
        }
        return lead.isElsewhere() ? String.join(", ", lead.name(), lead.agency(), lead.reached()) : lead.name();
    }
}
