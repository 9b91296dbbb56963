package onefrontdoor.taf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import onefrontdoor.correspondence.MeetingPlace;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the team around a family (E22, F07).
 *
 * @param arranged at what time and where; nobody is invited before that is known
 * @param version higher with each change of day, time or place
 */
record Meeting(
        UUID id,
        Reference plan,
        State state,
        LocalDate day,
        @Nullable Arranged arranged,
        int version) {

    enum State {
        OPEN,
        /** It took place. */
        OVER,
        CANCELLED
    }

    record Arranged(LocalTime begins, Duration lasts, MeetingPlace place) {}

    boolean isOpen() {
        return state == State.OPEN;
    }

    /** When it begins; never for one that nobody has arranged. */
    Instant begins() {
        return arranged == null
                ? Instant.EPOCH
                : day.atTime(arranged.begins()).atZone(WorkingCalendar.LONDON).toInstant();
    }

    boolean isAheadOf(Instant now) {
        return arranged != null && begins().isAfter(now);
    }
}
