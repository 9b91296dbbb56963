package onefrontdoor.directory.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.shared.WorkingCalendar;

/** Times as people at a desk say them. */
final class DutyWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("EEEE d MMMM, h:mma", Locale.UK);

    private DutyWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As in the row of its day, where the day is not said again. */
    static String within(DutyHours hours, LocalDate day) {
        return said(hours.from(), day) + " to " + said(hours.until(), day);
    }

    private static String said(Instant moment, LocalDate day) {
        ZonedDateTime local = local(moment);
        return (local.toLocalDate().equals(day) ? TIME : BOTH).format(local);
    }

    static String inFull(DutyHours hours) {
        ZonedDateTime from = local(hours.from());
        ZonedDateTime until = local(hours.until());
        boolean oneDay = from.toLocalDate().equals(until.toLocalDate());
        return BOTH.format(from) + " to " + (oneDay ? TIME : BOTH).format(until);
    }

    static ZonedDateTime local(Instant moment) {
        return moment.atZone(WorkingCalendar.LONDON);
    }
}
