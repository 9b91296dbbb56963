package onefrontdoor.directory.web;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.directory.DutyHours;
import onefrontdoor.directory.Shift;
import org.jspecify.annotations.Nullable;

/** A shift to be added, as typed. */
record ShiftForm(
        @Nullable String desk,
        @Nullable String person,
        @Nullable String service,
        @Nullable String duty,
        @Nullable String fromDay,
        @Nullable String fromTime,
        @Nullable String untilDay,
        @Nullable String untilTime,
        @Nullable String reason) {

    static final int LONGEST_REASON = 500;

    static ShiftForm blank(String desk) {
        return new ShiftForm(desk, null, null, "PRIMARY", null, null, null, null, null);
    }

    Optional<LocalDateTime> from() {
        return new WallTime(fromDay, fromTime).read();
    }

    private Optional<LocalDateTime> until() {
        return new WallTime(untilDay, untilTime).read();
    }

    List<Slip> slips() {
        List<Slip> slips = new ArrayList<>();
        require(person, "person", slips);
        require(service, "service", slips);
        if (from().isEmpty()) {
            slips.add(Slip.at("fromDay", "rota.error.fromDay"));
        }
        if (until().isEmpty()) {
            slips.add(Slip.at("untilDay", "rota.error.untilDay"));
        }
        if (!isReason(reason)) {
            slips.add(Slip.at("reason", "rota.error.reason"));
        }
        return slips;
    }

    private static void require(@Nullable String answer, String field, List<Slip> slips) {
        if (answer == null || answer.isBlank()) {
            slips.add(Slip.at(field, "rota.error." + field));
        }
    }

    static boolean isReason(@Nullable String reason) {
        return reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON;
    }

    Shift shift() {
        DutyHours hours = DutyHours.onTheWall(from().orElseThrow(), until().orElseThrow());
        Shift.Duty as = "COVER".equals(duty) ? Shift.Duty.COVER : Shift.Duty.PRIMARY;
        return new Shift(UUID.randomUUID(), said(desk), said(person), said(service), as, hours);
    }

    static String said(@Nullable String answer) {
        return answer == null ? "" : answer.strip();
    }
}
