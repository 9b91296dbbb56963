package onefrontdoor.family;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.IntStream;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/** Two births held against each other; an age is only as good as the year in which it was told. */
final class BirthsCompared {

    private static final int WEEKS_AROUND_EXPECTED = 6;
    private static final int LAST_MONTH = 12;

    private BirthsCompared() {}

    /** What was told of a birth, and when. */
    record Told(Birth birth, Instant at) {

        static LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, WorkingCalendar.LONDON);
        }

        /** Born or expected on this day. */
        @Nullable
        LocalDate day() {
            return birth.dateOfBirth() == null ? birth.expectedDate() : birth.dateOfBirth();
        }

        Optional<Integer> year() {
            LocalDate day = day();
            return day == null
                    ? Optional.ofNullable(birth.estimatedAge()).map(age -> day(at).getYear() - age)
                    : Optional.of(day.getYear());
        }
    }

    /** Empty when either says nothing. */
    static Optional<Reason> reason(Told one, Told other) {
        LocalDate day = one.day();
        LocalDate otherDay = other.day();
        if (day == null || otherDay == null) {
            return byYear(one, other);
        }
        boolean bothBorn = !one.birth().isUnborn() && !other.birth().isUnborn();
        return Optional.of(bothBorn ? ofDays(day, otherDay) : ofExpected(day, otherDay));
    }

    private static Optional<Reason> byYear(Told one, Told other) {
        return one.year()
                .flatMap(year -> other.year().map(otherYear -> Math.abs(year - otherYear)))
                .map(years -> years <= 1 ? Reason.SAME_AGE : Reason.OTHER_BIRTH)
                .filter(reason -> reason == Reason.SAME_AGE || !oneYearMore(one, other));
    }

    /** Two years between an estimate and a date of birth say nothing. */
    private static boolean oneYearMore(Told one, Told other) {
        return Math.abs(one.year().orElse(0) - other.year().orElse(0)) == 2;
    }

    private static Reason ofExpected(LocalDate day, LocalDate otherDay) {
        return Math.abs(ChronoUnit.WEEKS.between(day, otherDay)) <= WEEKS_AROUND_EXPECTED
                ? Reason.BORN_WHEN_EXPECTED
                : Reason.OTHER_BIRTH;
    }

    private static Reason ofDays(LocalDate day, LocalDate otherDay) {
        if (day.equals(otherDay)) {
            return Reason.BORN_THE_SAME_DAY;
        }
        if (day.getDayOfMonth() <= LAST_MONTH
                && otherDay.equals(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()))) {
            return Reason.DAY_AND_MONTH_SWAPPED;
        }
        return digitsApart(day.toString(), otherDay.toString()) == 1 ? Reason.BIRTH_ONE_DIGIT_OFF : Reason.OTHER_BIRTH;
    }

    static long digitsApart(String one, String other) {
        return IntStream.range(0, Math.min(one.length(), other.length()))
                .filter(place -> one.charAt(place) != other.charAt(place))
                .count();
    }
}
