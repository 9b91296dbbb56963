package onefrontdoor.frontdoor;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A length of time as people say it: its two largest parts, such as "2 days 3 hours". */
final class TimeInWords {

    private static final int PARTS = 2;

    private TimeInWords() {}

    private record Part(long amount, String unit) {

        @Override
        public String toString() {
            return amount + " " + unit + (amount == 1 ? "" : "s");
        }
    }

    static String of(Duration length) {
        if (length.toMinutes() == 0) {
            return "less than a minute";
        }
        return Stream.of(
                        new Part(length.toDays(), "day"),
                        new Part(length.toHoursPart(), "hour"),
                        new Part(length.toMinutesPart(), "minute"))
                .dropWhile(part -> part.amount() == 0)
                .limit(PARTS)
                .filter(part -> part.amount() > 0)
                .map(Part::toString)
                .collect(Collectors.joining(" "));
    }
}
