package onefrontdoor.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import onefrontdoor.shared.WorkingCalendar;

/** A financial year of the council, from April to March. */
public record BudgetYear(int begins) {

    private static final int CENTURY = 100;

    static BudgetYear at(Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, WorkingCalendar.LONDON);
        return new BudgetYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
    }

    Instant from() {
        return LocalDate.of(begins, Month.APRIL, 1)
                .atStartOfDay(WorkingCalendar.LONDON)
                .toInstant();
    }

    Instant until() {
        return new BudgetYear(begins + 1).from();
    }

    /** Such as 2026/27. */
    @Override
    public String toString() {
        return String.format("%d/%02d", begins, (begins + 1) % CENTURY);
    }
}
