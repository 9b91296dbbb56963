package onefrontdoor.frontdoor;

import static onefrontdoor.directory.RotaOnPaper.NIGHT_DESK;
import static onefrontdoor.directory.RotaOnPaper.OFFICE_DESK;
import static onefrontdoor.shared.WorkingCalendar.LONDON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import onefrontdoor.TestClock;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.RotaOnPaper;
import onefrontdoor.directory.Shift;
import org.junit.jupiter.api.Test;

/** Whom an alert reaches at which hour; never nobody. */
class DutyCallTests {

    private final RotaOnPaper paper = new RotaOnPaper(new TestClock(at("2026-03-13T16:45")));
    private final DutyCall duty = new DutyCall(paper.rota(), RotaOnPaper.people());

    @Test
    void reachesWhoeverIsOnDutyFirst() {
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");
        cover("dswm2", "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(duty.first(OFFICE_DESK, at("2026-03-13T16:45"))).containsExactly("dswm1");
    }

    @Test
    void reachesTheCoverWhenNobodyIsFirst() {
        cover("dswm2", "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(duty.first(OFFICE_DESK, at("2026-03-13T16:45"))).containsExactly("dswm2");
    }

    @Test
    void reachesTheWholeDeskAndTheHeadOfServiceWhenNobodyIsOnDuty() {
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(duty.first(OFFICE_DESK, at("2026-03-13T17:01"))).containsExactlyInAnyOrder("dswm1", "dswm2", "hos1");
    }

    @Test
    void goesOnToTheCoverAndTheHeadOfService() {
        paper.has("dswm1", OFFICE_DESK, "2026-03-13T09:00", "2026-03-13T17:00");
        cover("dswm2", "2026-03-13T09:00", "2026-03-13T17:00");

        assertThat(duty.next(OFFICE_DESK, at("2026-03-13T16:55"))).containsExactlyInAnyOrder("dswm2", "hos1");
    }

    @Test
    void goesOnToTheWholeDeskWithoutACover() {
        paper.has("edt1", NIGHT_DESK, "2026-03-13T17:00", "2026-03-14T09:00");

        assertThat(duty.next(NIGHT_DESK, at("2026-03-13T23:00"))).containsExactlyInAnyOrder("edt1", "hos1");
    }

    @Test
    void reachesTheNightShiftInTheHourThatHappensTwiceAndAfterTheHourThatDoesNot() {
        paper.has("edt1", NIGHT_DESK, "2026-10-24T17:00", "2026-10-25T09:00");
        paper.has("edt1", NIGHT_DESK, "2026-03-28T17:00", "2026-03-29T09:00");

        for (String night : new String[] {"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z", "2026-03-29T01:00:00Z"}) {
            assertThat(duty.first(NIGHT_DESK, Instant.parse(night))).as(night).containsExactly("edt1");
        }
    }

    private void cover(String person, String from, String until) {
        DutyHours hours = DutyHours.onTheWall(LocalDateTime.parse(from), LocalDateTime.parse(until));
        paper.has(person, OFFICE_DESK, hours, Shift.Duty.COVER);
    }

    private static Instant at(String london) {
        return LocalDateTime.parse(london).atZone(LONDON).toInstant();
    }
}
