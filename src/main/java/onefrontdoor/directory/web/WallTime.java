package onefrontdoor.directory.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and a time as typed into two fields. */
record WallTime(@Nullable String day, @Nullable String time) {

    Optional<LocalDateTime> read() {
        if (day == null || time == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(day.strip()).atTime(LocalTime.parse(time.strip())));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
