package onefrontdoor.directory;

import static onefrontdoor.directory.RotaOnPaper.MANAGER;
import static onefrontdoor.directory.RotaOnPaper.NIGHT;
import static onefrontdoor.directory.RotaOnPaper.NIGHT_DESK;
import static onefrontdoor.directory.RotaOnPaper.OFFICE;
import static onefrontdoor.directory.RotaOnPaper.OFFICE_DESK;
import static onefrontdoor.shared.WorkingCalendar.LONDON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import onefrontdoor.TestClock;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.Test;

class DutyRotaTests {

    private final TestClock clock = new TestClock(at("2026-03-13T16:45"));
    private final RotaOnPaper paper = new RotaOnPaper(clock);
    private final DutyRota rota = paper.rota();

    @Test
    void knowsWhoIsOnDutyUntilTheEndOfTheShift() {
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T16:59")))
                .extracting(Shift::person)
                .containsExactly("dswm1");
        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T17:00"))).isEmpty();
        assertThat(rota.onDuty(NIGHT_DESK, at("2026-03-13T16:59"))).isEmpty();
    }

    @Test
    void namesTheFirstOnDutyBeforeTheirCover() {
        DutyHours day =
                DutyHours.onTheWall(LocalDateTime.parse("2026-03-13T08:00"), LocalDateTime.parse("2026-03-13T17:00"));
        paper.has("dswm2", OFFICE_DESK, day, Shift.Duty.COVER);
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T16:45")))
                .extracting(Shift::person)
                .containsExactly("dswm1", "dswm2");
    }

    @Test
    void showsTheOfficeHoursWithoutAnybody() {
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");
        for (int day = 16; day <= 20; day++) {
            paper.has(
                    "dswm1",
                    OFFICE_DESK,
                    "2026-03-" + day + "T09:00",
                    "2026-03-" + day + (day == 18 ? "T13:00" : "T17:00"));
        }

        assertThat(rota.gaps(OFFICE)).containsExactly(hours("2026-03-18T13:00", "2026-03-18T17:00"));
    }

    @Test
    void showsTheNightsAndTheWeekendWithoutAnybody() {
        paper.has("edt1", NIGHT_DESK, "2026-03-14T09:00", "2026-03-15T09:00");

        assertThat(rota.gaps(NIGHT))
                .startsWith(
                        hours("2026-03-13T17:00", "2026-03-14T09:00"), hours("2026-03-15T09:00", "2026-03-16T09:00"))
                .hasSize(6);
    }

    @Test
    void countsABankHolidayAsOutOfHours() {
        clock.moveTo(at("2026-04-02T17:00"));

        assertThat(rota.gaps(NIGHT)).startsWith(hours("2026-04-02T17:00", "2026-04-07T09:00"));
        assertThat(rota.gaps(OFFICE)).startsWith(hours("2026-04-07T09:00", "2026-04-07T17:00"));
    }

    @Test
    void coversTheWholeNightInWhichClocksChange() {
        clock.moveTo(at("2026-03-27T17:00"));
        paper.has("edt1", NIGHT_DESK, "2026-03-27T17:00", "2026-03-29T01:30");
        paper.has("edt1", NIGHT_DESK, "2026-03-29T01:30", "2026-03-30T09:00");

        assertThat(rota.gaps(NIGHT)).startsWith(hours("2026-03-30T17:00", "2026-03-31T09:00"));
    }

    @Test
    void endsAShiftFromAMomentOn() {
        Shift shift = paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");

        rota.end(shift.id(), at("2026-03-13T16:50"), "Unwell.", MANAGER);

        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T16:49"))).hasSize(1);
        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T16:50"))).isEmpty();
        assertThat(paper.reasons).contains("Unwell.");
        assertThatThrownBy(() -> rota.end(shift.id(), at("2026-03-13T16:55"), "Again.", MANAGER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void leavesNobodyOutWhenAShiftIsSwapped() {
        Shift shift = paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");

        rota.swap(shift.id(), new DutyRota.Swap("dswm2", at("2026-03-13T12:00"), "Agreed."), MANAGER);

        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T11:59")))
                .extracting(Shift::person)
                .containsExactly("dswm1");
        assertThat(rota.onDuty(OFFICE_DESK, at("2026-03-13T12:00")))
                .extracting(Shift::person)
                .containsExactly("dswm2");
        assertThat(rota.inWeek(OFFICE, LocalDate.parse("2026-03-09"))).hasSize(2);
    }

    @Test
    void swapsAShiftThatHasNotBegunAsAWhole() {
        Shift shift = paper.has("dswm1", OFFICE_DESK, "2026-03-16T09:00", "2026-03-16T17:00");

        rota.swap(shift.id(), new DutyRota.Swap("dswm2", at("2026-03-13T16:45"), "Agreed."), MANAGER);

        assertThat(rota.inWeek(OFFICE, LocalDate.parse("2026-03-16")))
                .extracting(Shift::person, Shift::hours)
                .containsExactly(tuple("dswm2", shift.hours()));
    }

    @Test
    void isChangedByManagersOfTheDeskOnly() {
        Shift shift = paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");
        Actor night = new Actor("edt1");

        assertThatThrownBy(() -> rota.end(shift.id(), at("2026-03-13T16:50"), "No.", night))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> rota.add(shift, "No.", night)).isInstanceOf(Refusal.class);
        assertThatThrownBy(
                        () -> rota.swap(shift.id(), new DutyRota.Swap("dswm2", at("2026-03-13T12:00"), "No."), night))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void takesNobodyWhoDoesNotWorkThereAndNoServiceThatIsNotThere() {
        DutyHours day = hours("2026-03-13T09:00", "2026-03-13T17:00");

        assertThatThrownBy(() -> paper.has("edt1", OFFICE_DESK, day, Shift.Duty.PRIMARY))
                .isInstanceOf(Refusal.class);
        Shift stranger = new Shift(UUID.randomUUID(), OFFICE_DESK, "dswm1", "Plumbing", Shift.Duty.COVER, day);
        assertThatThrownBy(() -> rota.add(stranger, "Planned.", MANAGER)).isInstanceOf(Refusal.class);
    }

    private static DutyHours hours(String from, String until) {
        return DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until));
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(LONDON).toInstant();
    }
}
