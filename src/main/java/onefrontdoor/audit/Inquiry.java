package onefrontdoor.audit;

import java.time.Instant;
import java.time.LocalDate;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;

/**
 * What somebody of information governance wants to know.
 *
 * @param about a reference, or the account of a colleague
 * @param until the last day that counts
 */
public record Inquiry(String about, LocalDate from, LocalDate until, Why why, Actor by) {

    public Inquiry {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("The last day comes before the first.");
        }
    }

    Instant begin() {
        return from.atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }

    Instant end() {
        return until.plusDays(1).atStartOfDay(WorkingCalendar.LONDON).toInstant();
    }
}
