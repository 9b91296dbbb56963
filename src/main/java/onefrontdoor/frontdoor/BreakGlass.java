package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Namesakes;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a restricted record, for a reason and for a time, to somebody who is not on its list but knows its reference; the
 * people on the list are told at once (P8). It never opens to the family's own, and of a record that is not there it
 * says the same as of one that does not open.
 */
@Service
@Transactional
public class BreakGlass {

    private final CaseDoor door;
    private final CaseFiles files;
    private final RestrictedRecords records;
    private final Namesakes namesakes;
    private final StaffList staff;
    private final ContactNotes notes;
    private final BesideTriage owners;
    private final Deciders deciders;
    private final AuditTrail audit;
    private final Clock clock;
    private final Duration open;
    private final Set<String> desks;

    BreakGlass(
            CaseDoor door,
            CaseFiles files,
            RestrictedRecords records,
            Namesakes namesakes,
            StaffList staff,
            ContactNotes notes,
            BesideTriage owners,
            Deciders deciders,
            AuditTrail audit,
            Clock clock,
            @Value("${onefrontdoor.restricted.glass.open-for}") Duration open,
            @Value("${onefrontdoor.restricted.glass.desks}") List<String> desks) {
        this.door = door;
        this.files = files;
        this.records = records;
        this.namesakes = namesakes;
        this.staff = staff;
        this.notes = notes;
        this.owners = owners;
        this.deciders = deciders;
        this.audit = audit;
        this.clock = clock;
        this.open = open;
        this.desks = Set.copyOf(desks);
    }

    /** Whether this person works where the glass may be broken; what lies behind it plays no part. */
    public boolean mayTry(Reader person) {
        return person.sitsAtOneOf(desks);
    }

    /** @return whether the record is open to this person now */
    public boolean open(Reference reference, Said said) {
        if (door.opens(reference, said.by())) {
            return true;
        }
        boolean opens = mayOpen(reference, said.by());
        audit.changed(said.by(), reference, opens ? "opened by break-glass" : "break-glass refused");
        if (opens) {
            Instant now = clock.instant();
            records.breakGlass(reference, said, now.plus(open));
            tellOwners(files.of(reference), said, now);
        }
        return opens;
    }

    private boolean mayOpen(Reference reference, Actor person) {
        return mayTry(new Reader(person, staff.desksOf(person.id())))
                && door.isThere(reference)
                && !isKin(reference, person);
    }

    private boolean isKin(Reference reference, Actor person) {
        Map<String, String> name = staff.everybody().stream()
                .filter(one -> one.id().equals(person.id()))
                .collect(Collectors.toMap(Colleague::id, Colleague::name));
        return !namesakes.on(reference, name).kin().isEmpty();
    }

    private void tellOwners(Contact contact, Said said, Instant now) {
        notes.write(contact.id(), ContactNotes.Kind.GLASS_BROKEN, said.why(), said.by());
        List<String> readers = deciders.readersOf(Urgency.RED);
        owners.informationAdded(
                files.listEntry(contact, now), new BesideTriage.Reading(readers, Optional.empty(), now.plus(open)));
    }
}
