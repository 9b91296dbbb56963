package onefrontdoor.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalendarConfigurationTests {

    private static final Instant MARCH_2026 = Instant.parse("2026-03-10T10:00:00Z");

    @Test
    void readsTheTableOfBankHolidays() {
        startAt("2026-03-10T10:00:00Z").run(context -> {
            WorkingCalendar calendar = context.getBean(WorkingCalendar.class);

            assertThat(calendar.coveredUntil()).isEqualTo("2028-12-31");
            assertThat(calendar.isWorkingDay(LocalDate.parse("2026-04-03"))).isFalse();
            assertThat(calendar.isWorkingDay(LocalDate.parse("2027-12-28"))).isFalse();
        });
    }

    @Test
    void keepsOfficeHoursFromNineToFiveUnlessTold() {
        startAt("2026-03-10T10:00:00Z")
                .run(context -> assertThat(oneWorkingDayOn(context.getBean(WorkingCalendar.class)))
                        .isEqualTo("2026-03-11T17:00:00Z"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"en-GB", "en-US", "de-DE"})
    void takesOfficeHoursAndTheCountFromTheSettingsWhateverTheMachineSpeaks(String language) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            startAt("2026-03-10T10:00:00Z")
                    .withPropertyValues(
                            "onefrontdoor.calendar.opens=08:30",
                            "onefrontdoor.calendar.closes=16:45",
                            "onefrontdoor.calendar.count-start-day=true")
                    .run(context -> assertThat(oneWorkingDayOn(context.getBean(WorkingCalendar.class)))
                            .isEqualTo("2026-03-10T16:45:00Z"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({
        "2026-11-22T10:00:00Z, false",
        "2028-07-04T10:00:00Z, false",
        "2028-07-04T23:30:00Z, true",
        "2028-07-05T10:00:00Z, true",
        "2029-03-01T10:00:00Z, true",
    })
    void callsForSomebodyWhenTheTableEndsWithinHalfAYear(String now, boolean called, CapturedOutput output) {
        startAt(now).run(context -> assertThat(context).hasNotFailed());

        assertThat(output.getAll().contains("ERROR") && output.getAll().contains("2028-12-31"))
                .isEqualTo(called);
    }

    private static ApplicationContextRunner startAt(String now) {
        return new ApplicationContextRunner()
                .withBean(Clock.class, () -> Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .withUserConfiguration(CalendarConfiguration.class);
    }

    private static Instant oneWorkingDayOn(WorkingCalendar calendar) {
        return calendar.due(MARCH_2026, new Allowance(1, Allowance.Unit.WORKING_DAYS));
    }
}
