package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.Shift;
import onefrontdoor.directory.StaffList;
import org.springframework.stereotype.Component;

/** Whom an alert reaches: whoever is on duty, and when nobody is, everybody; never nobody. */
@Component
class DutyCall {

    private static final String HEAD_OF_SERVICE = "head-of-service";

    private final DutyRota rota;
    private final StaffList staff;

    DutyCall(DutyRota rota, StaffList staff) {
        this.rota = rota;
        this.staff = staff;
    }

    /** The first on duty; without them their cover; without cover the whole desk and the head of service. */
    Set<String> first(String desk, Instant now) {
        Set<String> primary = onDuty(desk, Shift.Duty.PRIMARY, now);
        Set<String> reached = primary.isEmpty() ? onDuty(desk, Shift.Duty.COVER, now) : primary;
        return reached.isEmpty() ? union(everybodyAt(desk), headOfService(now)) : reached;
    }

    /** When the first do not answer: their cover, or without one the rest of the desk, and the head of service. */
    Set<String> next(String desk, Instant now) {
        Set<String> cover = onDuty(desk, Shift.Duty.COVER, now);
        return union(cover.isEmpty() ? everybodyAt(desk) : cover, headOfService(now));
    }

    boolean isOnDuty(String person, List<String> desks, Instant now) {
        return desks.stream().flatMap(desk -> rota.onDuty(desk, now).stream()).anyMatch(shift -> shift.person()
                .equals(person));
    }

    private Set<String> headOfService(Instant now) {
        List<Shift> onDuty = rota.onDuty(HEAD_OF_SERVICE, now);
        return onDuty.isEmpty()
                ? everybodyAt(HEAD_OF_SERVICE)
                : onDuty.stream().map(Shift::person).collect(Collectors.toSet());
    }

    private Set<String> onDuty(String desk, Shift.Duty duty, Instant now) {
        return rota.onDuty(desk, now).stream()
                .filter(shift -> shift.duty() == duty)
                .map(Shift::person)
                .collect(Collectors.toSet());
    }

    private Set<String> everybodyAt(String desk) {
        return staff.at(desk).stream().map(Colleague::id).collect(Collectors.toSet());
    }

    private static Set<String> union(Collection<String> some, Collection<String> others) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
