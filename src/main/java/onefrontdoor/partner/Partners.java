package onefrontdoor.partner;

import java.util.List;
import java.util.Optional;
import onefrontdoor.directory.StaffList;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Service;

/** Who works for which partner agency, asked anew each time, so that leaving an agency takes effect at once. */
@Service
public class Partners {

    private final StaffList staff;

    Partners(StaffList staff) {
        this.staff = staff;
    }

    /** Nobody belongs to an agency who belongs to none, or to two: then it is not known on whose behalf they look. */
    public Optional<Partner> partner(Actor person) {
        List<String> groups =
                staff.desksOf(person.id()).stream().filter(Partner::isGroup).toList();
        return groups.size() == 1
                ? Optional.of(new Partner(person, Partner.agencyOf(groups.get(0))))
                : Optional.empty();
    }
}
