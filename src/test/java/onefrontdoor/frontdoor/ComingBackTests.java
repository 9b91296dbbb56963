package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.Test;

/** Twelve months after a closure, by days in London (T21, RB34). */
class ComingBackTests {

    private static final LocalDate FIRST = LocalDate.parse("2019-12-28");

    private final ComingBack comingBack = new ComingBack(null, null, null, new TwelveMonths());

    @Test
    void theSameDayOfTheNextYearStillCountsAndTheDayAfterDoesNot() {
        assertThat(back("2025-03-18T23:59", "2026-03-18T23:59")).isTrue();
        assertThat(back("2025-03-18T00:00", "2026-03-19T00:00")).isFalse();
    }

    @Test
    void aLeapDayEndsOnTheLastDayOfFebruary() {
        assertThat(back("2024-02-29T10:00", "2025-02-28T10:00")).isTrue();
        assertThat(back("2024-02-29T10:00", "2025-03-01T10:00")).isFalse();
    }

    @Test
    void aDayIsADayInLondonAlsoInSummer() {
        StoryRow justBeforeMidnight = closed(Instant.parse("2025-06-30T22:59:00Z"));
        StoryRow justAfter = closed(Instant.parse("2025-06-30T23:01:00Z"));
        Instant lateOnTheFirst = Instant.parse("2026-07-01T22:00:00Z");

        assertThat(comingBack.after(List.of(justBeforeMidnight), lateOnTheFirst))
                .isEmpty();
        assertThat(comingBack.after(List.of(justAfter), lateOnTheFirst)).isPresent();
    }

    @Test
    void goesBackToTheLatestClosureAndNeverToAPassedContactOrALaterOne() {
        StoryRow early = closed(london("2026-01-05T10:00"));
        StoryRow late = closed(london("2026-02-05T10:00"));
        StoryRow passed = row(StoryKind.PASSED_ON, london("2026-02-20T10:00"));
        StoryRow future = closed(london("2026-04-01T10:00"));
        Instant contact = london("2026-03-01T09:00");

        assertThat(comingBack.after(List.of(late, early, passed, future), contact))
                .contains(late);
        assertThat(ComingBack.days(late, contact)).isEqualTo(24);
    }

    /** Somebody walks day by day from the closure until the same day of the next year, or the last of that month. */
    @Property
    void agreesWithAWalkThroughTheDays(
            @ForAll @IntRange(max = 1800) int closedAfter, @ForAll @IntRange(min = 340, max = 390) int days) {
        LocalDate closed = FIRST.plusDays(closedAfter);
        LocalDate contact = closed.plusDays(days);
        int walked = 0;
        for (LocalDate day = closed; !isAYearLater(closed, day); day = day.plusDays(1)) {
            walked++;
        }

        assertThat(back(closed + "T12:00", contact + "T09:30")).isEqualTo(days <= walked);
    }

    private static boolean isAYearLater(LocalDate closed, LocalDate day) {
        boolean month = day.getYear() == closed.getYear() + 1 && day.getMonth() == closed.getMonth();
        boolean lastOfShorter =
                day.getDayOfMonth() == day.lengthOfMonth() && day.getDayOfMonth() < closed.getDayOfMonth();
        return month && (day.getDayOfMonth() == closed.getDayOfMonth() || lastOfShorter);
    }

    private boolean back(String closed, String contact) {
        return comingBack
                .after(List.of(closed(london(closed))), london(contact))
                .isPresent();
    }

    private static StoryRow closed(Instant at) {
        return row(StoryKind.PLAN_CLOSED, at);
    }

    private static StoryRow row(StoryKind kind, Instant at) {
        return new StoryRow(UUID.randomUUID(), at, null, kind, null, null, "duty-early-help-manager", "P-2026-000001");
    }

    private static Instant london(String moment) {
        return LocalDateTime.parse(moment).atZone(WorkingCalendar.LONDON).toInstant();
    }

    /** As the shipped table of deadlines has it. */
    private static final class TwelveMonths implements Deadlines {

        private final WorkingCalendar calendar = new WorkingCalendar(Set.of(LocalDate.parse("2026-04-03")));

        @Override
        public Instant due(Timer timer, Instant from) {
            assertThat(timer).isEqualTo(Timer.T21);
            return calendar.due(from, new Allowance(12, Allowance.Unit.MONTHS));
        }

        @Override
        public Instant due(Timer timer, String variant, Instant from) {
            return due(timer, from);
        }
    }
}
