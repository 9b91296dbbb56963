package onefrontdoor.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.WorkingCalendar;

/**
 * A desk that is staffed by rota.
 *
 * @param hours when somebody must be there
 * @param managedBy desks whose people change this rota
 */
public record DutyDesk(String code, String title, Hours hours, List<String> managedBy) {

    public enum Hours {
        OFFICE,
        OUT_OF_HOURS,
        BY_ARRANGEMENT
    }

    /** The stretches of a time in which somebody must be here. */
    List<DutyHours> wanted(DutyHours time, WorkingCalendar calendar) {
        List<DutyHours> wanted = new ArrayList<>();
        for (Instant start = time.from(); start.isBefore(time.until()); ) {
            Instant turn = calendar.turnsAfter(start);
            Instant end = turn.isBefore(time.until()) ? turn : time.until();
            Hours kind = calendar.isOpenAt(start) ? Hours.OFFICE : Hours.OUT_OF_HOURS;
            if (hours == kind) {
                wanted.add(new DutyHours(start, end));
            }
            start = end;
        }
        return wanted;
    }
}
