package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.List;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/**
 * Who does the work on a restricted record: the people of each desk who are on its list, and where a desk has nobody on
 * it, everybody who is, so that no task is without an owner (INV04, INV13). Such a group is named after desk and record.
 */
@Component
public class RestrictedDesks {

    /** In place of a desk: everybody on the list. */
    public static final String LISTED = "listed";

    private static final char AT = '@';

    private final RestrictedRecords records;
    private final StaffList staff;

    RestrictedDesks(RestrictedRecords records, StaffList staff) {
        this.records = records;
        this.staff = staff;
    }

    /** The groups to which a task of this desk is offered: the desk itself unless the record is restricted. */
    public List<String> groups(Reference record, String desk) {
        return records.on(record).map(restriction -> groups(restriction, desk)).orElseGet(() -> List.of(desk));
    }

    private List<String> groups(Restriction restriction, String desk) {
        String own = group(desk, restriction.record().value());
        boolean manned = staff.at(desk).stream().map(Colleague::id).anyMatch(restriction::lists);
        return manned
                ? List.of(own)
                : List.of(own, group(LISTED, restriction.record().value()));
    }

    /** Whether somebody who sits at these desks belongs to a group. */
    public boolean belongs(String person, Collection<String> desks, String group) {
        return isOfRecord(group)
                ? (desks.contains(deskOf(group)) || LISTED.equals(deskOf(group))) && isListed(person, group)
                : desks.contains(group);
    }

    private boolean isListed(String person, String group) {
        Reference record = new Reference(group.substring(group.indexOf(AT) + 1));
        return records.on(record)
                .filter(restriction -> restriction.lists(person))
                .isPresent();
    }

    /** Whether work on a record may be given to somebody: it is not restricted, or they are on its list. */
    public boolean mayKnow(String person, Reference record) {
        return records.on(record).map(restriction -> restriction.lists(person)).orElse(true);
    }

    /** Everybody who belongs to a group. */
    public List<Colleague> at(String group) {
        List<Colleague> people = LISTED.equals(deskOf(group)) ? staff.everybody() : staff.at(deskOf(group));
        return isOfRecord(group)
                ? people.stream().filter(one -> isListed(one.id(), group)).toList()
                : people;
    }

    public static boolean isOfRecord(String group) {
        return group.indexOf(AT) >= 0;
    }

    /** The desk of a group, whether of all contacts or of one record. */
    public static String deskOf(String group) {
        return isOfRecord(group) ? group.substring(0, group.indexOf(AT)) : group;
    }

    private static String group(String desk, String record) {
        return desk + AT + record;
    }
}
