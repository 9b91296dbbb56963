package onefrontdoor.audit;

import java.time.LocalDate;
import java.util.Comparator;

/** Something that is wrong with the audit: at which place of which day, in which entry (0 where it is gone), and what. */
public record Finding(LocalDate day, long place, long entry, String what) {

    static final Comparator<Finding> IN_ORDER =
            Comparator.comparing(Finding::day).thenComparingLong(Finding::place).thenComparingLong(Finding::entry);

    static Finding at(Seal seal, String what) {
        return new Finding(seal.day(), seal.place(), seal.entry(), what);
    }

    @Override
    public String toString() {
        return "day %s, place %d, entry %s: %s".formatted(day, place, entry == 0 ? "gone" : entry, what);
    }
}
