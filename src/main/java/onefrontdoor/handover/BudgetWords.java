package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Days and years of the commissioning budget, as people say them. */
@Component
public class BudgetWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Clock clock;

    BudgetWords(Clock clock) {
        this.clock = clock;
    }

    public BudgetYear now() {
        return BudgetYear.at(clock.instant());
    }

    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, WorkingCalendar.LONDON));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    boolean isPast(Instant moment) {
        return moment.isBefore(clock.instant());
    }
}
