package onefrontdoor.shared;

import static onefrontdoor.shared.WorkingCalendar.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the emergency duty team takes over from the office, and when it gives back. */
class OfficeHoursTests {

    private static final long MINUTES_IN_A_YEAR = 365 * 24 * 60;
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    private final WorkingCalendar calendar = new WorkingCalendar(
            Set.of(LocalDate.parse("2026-04-03"), LocalDate.parse("2026-04-06"), LocalDate.parse("2026-12-25")));

    @ParameterizedTest(name = "{0}: open {1}, then turns at {2}")
    @CsvSource({
        "2026-03-13T16:45, true, 2026-03-13T17:00",
        "2026-03-13T17:00, false, 2026-03-16T09:00",
        "2026-03-13T17:01, false, 2026-03-16T09:00",
        "2026-03-13T08:59, false, 2026-03-13T09:00",
        "2026-04-02T17:00, false, 2026-04-07T09:00",
        "2026-04-03T11:00, false, 2026-04-07T09:00",
        "2026-03-28T23:30, false, 2026-03-30T09:00",
        "2026-03-29T02:30, false, 2026-03-30T09:00",
        "2026-03-30T09:00, true, 2026-03-30T17:00",
        "2026-10-25T01:30, false, 2026-10-26T09:00",
        "2026-10-26T09:00, true, 2026-10-26T17:00"
    })
    void saysWhetherTheOfficeIsOpenAndWhenThatChanges(LocalDateTime at, boolean open, LocalDateTime turns) {
        Instant moment = at.atZone(LONDON).toInstant();

        assertThat(calendar.isOpenAt(moment)).isEqualTo(open);
        assertThat(calendar.turnsAfter(moment).atZone(LONDON).toLocalDateTime()).isEqualTo(turns);
    }

    @Property
    void changesAtTheTurnAndNotAMinuteBefore(@ForAll @LongRange(max = MINUTES_IN_A_YEAR) long minute) {
        Instant moment = NEW_YEAR.plus(minute, ChronoUnit.MINUTES);

        Instant turn = calendar.turnsAfter(moment);

        assertThat(turn).isAfter(moment);
        assertThat(calendar.isOpenAt(turn.minusMillis(1))).isEqualTo(calendar.isOpenAt(moment));
        assertThat(calendar.isOpenAt(turn)).isNotEqualTo(calendar.isOpenAt(moment));
    }
}
