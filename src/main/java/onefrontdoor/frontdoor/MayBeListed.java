package onefrontdoor.frontdoor;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.DutyRota;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Namesakes;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Who may be put on the list of a record: everybody at a desk except those with a name of the family. */
@Component
class MayBeListed {

    private final Namesakes namesakes;
    private final StaffList staff;
    private final DutyRota desks;

    MayBeListed(Namesakes namesakes, StaffList staff, DutyRota desks) {
        this.namesakes = namesakes;
        this.staff = staff;
        this.desks = desks;
    }

    List<Colleague> on(Reference record) {
        Set<String> kin = kin(record);
        return desks.desks().stream()
                .flatMap(desk -> staff.at(desk.code()).stream())
                .filter(one -> !kin.contains(one.id()))
                .distinct()
                .sorted(comparing(Colleague::name))
                .toList();
    }

    Set<String> kin(Reference record) {
        return namesakes
                .on(record, staff.everybody().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)))
                .kin();
    }
}
