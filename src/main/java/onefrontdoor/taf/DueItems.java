package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.List;
import onefrontdoor.shared.Reference;

/** What is due on plans; every bean of this kind adds its lines, for all the plans together with one query. */
interface DueItems {

    List<Due> on(List<Plan> plans);

    /**
     * Something that is to be done by a day.
     *
     * @param what in the words of staff, naming nobody of the family
     */
    record Due(Reference plan, String what, LocalDate by) {}
}
