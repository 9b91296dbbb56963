package onefrontdoor.family;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of when a child was or will be born: one of three answers, or none; never a date made up for an unborn child. */
public record Birth(
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer estimatedAge,
        @Nullable LocalDate expectedDate) {

    private static final int OLDEST_ESTIMATE = 120;
    private static final int OLDEST_CHILD = 25;
    private static final int OLDEST_YEARS = 26;
    private static final int WEEKS_OVERDUE = 4;
    private static final int WEEKS_AHEAD = 44;
    private static final int IN_MONTHS_BELOW_YEARS = 2;

    public Birth {
        if (Stream.of(dateOfBirth, estimatedAge, expectedDate)
                        .filter(a -> a != null)
                        .count()
                > 1) {
            throw new IllegalArgumentException(
                    "Give the date of birth, an estimated age or the expected date, and only one of them.");
        }
        if (estimatedAge != null && (estimatedAge < 0 || estimatedAge > OLDEST_ESTIMATE)) {
            throw new IllegalArgumentException("Give an estimated age from 0 to 120.");
        }
    }

    public static Birth on(LocalDate dateOfBirth) {
        return new Birth(dateOfBirth, null, null);
    }

    public static Birth about(int estimatedAge) {
        return new Birth(null, estimatedAge, null);
    }

    public static Birth expected(LocalDate expectedDate) {
        return new Birth(null, null, expectedDate);
    }

    public static Birth notKnown() {
        return new Birth(null, null, null);
    }

    /** Unborn until somebody records the date of birth, however long after the expected date. */
    public boolean isUnborn() {
        return expectedDate != null;
    }

    public Optional<Integer> age(LocalDate today) {
        return dateOfBirth == null
                ? Optional.ofNullable(estimatedAge)
                : Optional.of((int) ChronoUnit.YEARS.between(dateOfBirth, today));
    }

    /** The age as people say it, such as "9 years", "14 months", "about 4 years" or "unborn". */
    public String describe(LocalDate today) {
        if (dateOfBirth != null) {
            return describeSince(dateOfBirth, today);
        }
        if (estimatedAge != null) {
            return estimatedAge == 0 ? "under 1 year" : "about " + counted(estimatedAge, "year");
        }
        return isUnborn() ? "unborn" : "age not known";
    }

    /** Returns itself, or refuses what cannot be true of a child as seen from today. */
    public Birth checkedOn(LocalDate today) {
        if (dateOfBirth != null && !isWithin(dateOfBirth, today.minusYears(OLDEST_YEARS), today)) {
            throw new IllegalArgumentException(
                    "Check the date of birth: it is today or earlier, and at most 26 years ago.");
        }
        if (estimatedAge != null && estimatedAge > OLDEST_CHILD) {
            throw new IllegalArgumentException("Check the estimated age: it is from 0 to 25.");
        }
        if (expectedDate != null
                && !isWithin(expectedDate, today.minusWeeks(WEEKS_OVERDUE), today.plusWeeks(WEEKS_AHEAD))) {
            throw new IllegalArgumentException(
                    "Check the expected date: it is at most 4 weeks ago and at most 44 weeks ahead.");
        }
        return this;
    }

    private static String describeSince(LocalDate birthday, LocalDate today) {
        long months = ChronoUnit.MONTHS.between(birthday, today);
        if (months >= IN_MONTHS_BELOW_YEARS * 12) {
            return counted(months / 12, "year");
        }
        return months == 0 ? "under 1 month" : counted(months, "month");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static boolean isWithin(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    @Override
    public String toString() {
        return "Birth";
    }
}
