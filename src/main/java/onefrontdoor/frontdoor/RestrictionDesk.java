package onefrontdoor.frontdoor;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where duty social work managers and the head of service restrict a record, keep its list and lift it again (RB36). */
@Service
@Transactional
public class RestrictionDesk {

    /** The desks that keep the lists. */
    public static final Set<String> KEEPERS = Set.of("duty-social-work-manager", "head-of-service");

    private final RestrictedRecords records;
    private final MayBeListed mayBeListed;
    private final StaffList staff;
    private final RestrictedTasks tasks;
    private final AuditTrail audit;

    RestrictionDesk(
            RestrictedRecords records,
            MayBeListed mayBeListed,
            StaffList staff,
            RestrictedTasks tasks,
            AuditTrail audit) {
        this.records = records;
        this.mayBeListed = mayBeListed;
        this.staff = staff;
        this.tasks = tasks;
        this.audit = audit;
    }

    /** Restricts a record to some people, or changes who they are; whoever does is one of them. */
    public void restrict(Restriction wanted, Said said) {
        refuseUnlessKeeper(said.by());
        Set<String> listed = new TreeSet<>(wanted.listed());
        listed.add(said.by().id());
        refuseUnlessFit(wanted.record(), listed);
        boolean isNew = records.on(wanted.record()).isEmpty();
        Restriction restriction = new Restriction(wanted.record(), wanted.kind(), listed);
        records.restrict(restriction, mayBeListed.kin(wanted.record()), said);
        audit.changed(said.by(), wanted.record(), isNew ? "restricted" : "restricted to others");
        tasks.offerAgain(wanted.record());
        tasks.skipPaperwork(wanted.record());
    }

    private void refuseUnlessFit(Reference record, Set<String> listed) {
        Set<String> fit = mayBeListed.on(record).stream().map(Colleague::id).collect(Collectors.toSet());
        if (!fit.containsAll(listed)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Choose people who work at a desk. A record never opens to somebody with a name of the family.");
        }
    }

    /** Opens the record to everybody whose work it is. */
    public void lift(Reference record, Said said) {
        refuseUnlessKeeper(said.by());
        Restriction standing = records.on(record)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "The record is not restricted any more."));
        records.lift(standing, said);
        audit.changed(said.by(), record, "restriction lifted");
        tasks.offerAgain(record);
    }

    private void refuseUnlessKeeper(Actor who) {
        if (staff.desksOf(who.id()).stream().noneMatch(KEEPERS::contains)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "Duty social work managers and the head of service keep these lists.");
        }
    }
}
