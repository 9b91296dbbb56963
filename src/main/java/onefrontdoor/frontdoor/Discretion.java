package onefrontdoor.frontdoor;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Namesakes;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Component;

/** Restricts by itself, before anybody can look, a contact about a colleague's family or about people on a restricted record (SC17). */
@Component
class Discretion {

    private static final String SAID_SO =
            "Whoever made contact says that somebody in the family works for the council.";
    private static final String NAMED_SO = "Somebody on the contact has the name of a member of staff.";
    private static final String AS_BEFORE =
            "Somebody on the contact is in all likelihood on another restricted record.";
    private static final String KIN = "Somebody on the list has a name of the family.";

    private final RestrictedRecords records;
    private final Namesakes namesakes;
    private final FirstOwners owners;
    private final StaffList staff;
    private final RestrictedTasks tasks;
    private final AuditTrail audit;

    Discretion(
            RestrictedRecords records,
            Namesakes namesakes,
            FirstOwners owners,
            StaffList staff,
            RestrictedTasks tasks,
            AuditTrail audit) {
        this.records = records;
        this.namesakes = namesakes;
        this.owners = owners;
        this.staff = staff;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** A contact has just come in. */
    void received(Reference record, Answer worksForCouncil) {
        Namesakes.Found family = familyOn(record);
        Optional<Restriction> before = namesakes.restrictedRecordLike(record).flatMap(records::on);
        if (before.isPresent()) {
            restrict(new Restriction(record, before.get().kind(), before.get().listed()), family, AS_BEFORE);
        } else if (worksForCouncil == Answer.YES) {
            restrict(new Restriction(record, RestrictionKind.RESTRICTED_STAFF, Set.of()), family, SAID_SO);
        } else if (!family.themselves().isEmpty()) {
            restrict(new Restriction(record, RestrictionKind.RESTRICTED_STAFF, Set.of()), family, NAMED_SO);
        }
    }

    /** What is made of a restricted record is as restricted from the first moment, however little is known of its people. */
    void carried(Reference from, Reference contact) {
        Optional<Restriction> before = records.on(from);
        if (before.isPresent() && records.on(contact).isEmpty()) {
            Restriction same =
                    new Restriction(contact, before.get().kind(), before.get().listed());
            restrict(same, familyOn(contact), AS_BEFORE);
        }
    }

    /** More became known about the people on a contact; what is open on it already goes where it belongs then. */
    void learned(Reference record) {
        Optional<Restriction> standing = records.on(record);
        if (standing.isEmpty()) {
            received(record, Answer.NOT_KNOWN);
        } else {
            standing.ifPresent(this::leaveOutFamily);
        }
        if (standing.isPresent() || records.on(record).isPresent()) {
            tasks.offerAgain(record);
        }
    }

    private void leaveOutFamily(Restriction standing) {
        Namesakes.Found family = familyOn(standing.record());
        if (!Collections.disjoint(standing.listed(), family.kin())) {
            restrict(standing, family, KIN);
        }
    }

    private void restrict(Restriction wanted, Namesakes.Found family, String why) {
        Set<String> listed = owners.of(wanted.listed(), family);
        Set<String> barred = family.kin().stream()
                .filter(account -> !listed.contains(account))
                .collect(Collectors.toSet());
        records.restrict(new Restriction(wanted.record(), wanted.kind(), listed), barred, new Said(Actor.SYSTEM, why));
        audit.changed(Actor.SYSTEM, wanted.record(), "restricted");
    }

    private Namesakes.Found familyOn(Reference record) {
        return namesakes.on(
                record, staff.everybody().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)));
    }
}
