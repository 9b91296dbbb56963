package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.family.Namesakes;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionChange;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.family.Said;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where duty social work managers and the head of service restrict a record, keep its list and lift it again (RB36). */
@Service
@Transactional
public class RestrictionDesk {

    /** The desks that keep the lists. */
    public static final Set<String> KEEPERS = Set.of("duty-social-work-manager", "head-of-service");

    private final RestrictedRecords records;
    private final Namesakes namesakes;
    private final StaffList staff;
    private final RestrictedTasks tasks;
    private final StaffWords words;
    private final AuditTrail audit;

    RestrictionDesk(
            RestrictedRecords records,
            Namesakes namesakes,
            StaffList staff,
            RestrictedTasks tasks,
            StaffWords words,
            AuditTrail audit) {
        this.records = records;
        this.namesakes = namesakes;
        this.staff = staff;
        this.tasks = tasks;
        this.words = words;
        this.audit = audit;
    }

    /** One thing that was done, in words. */
    public record Line(String what, String who, String why, String listed) {}

    /** Who may see a record, who could, and everything that was done about it. */
    public record Sheet(
            @Nullable RestrictionKind kind, Set<String> listed, List<Colleague> choices, List<Line> history) {

        public boolean isRestricted() {
            return kind != null;
        }

        /** Nothing is chosen for whoever restricts a record for the first time. */
        public String kindName() {
            return kind == null ? "" : kind.name();
        }
    }

    /** The kind of restriction and the names on the list, in words; empty when everybody whose work it is may see it. */
    @Transactional(readOnly = true)
    public Optional<String> inWords(Reference record) {
        return records.on(record).map(standing -> words.of(standing.kind()) + ": " + names(standing.listed()));
    }

    public Sheet open(Reference record, Actor viewer) {
        audit.read(viewer, record, "restriction");
        Optional<Restriction> standing = records.on(record);
        Set<String> kin = kin(record);
        return new Sheet(
                standing.map(Restriction::kind).orElse(null),
                standing.map(Restriction::listed).orElse(Set.of(viewer.id())),
                staff.everybody().stream()
                        .filter(one -> !kin.contains(one.id()))
                        .toList(),
                records.historyOf(record).stream().map(this::line).toList());
    }

    private Line line(RestrictionChange change) {
        return new Line(
                words.of(change.deed()) + ", " + words.of(change.at()),
                words.who(change.said().by().id()),
                change.said().why(),
                names(change.listed()));
    }

    private String names(Collection<String> accounts) {
        Map<String, String> known =
                staff.everybody().stream().collect(Collectors.toMap(Colleague::id, Colleague::name));
        return new TreeSet<>(accounts)
                .stream().map(account -> known.getOrDefault(account, account)).collect(Collectors.joining(", "));
    }

    /** Restricts a record to some people, or changes who they are; whoever does is one of them. */
    public void restrict(Restriction wanted, Said said) {
        refuseUnlessKeeper(said.by());
        Set<String> kin = kin(wanted.record());
        Set<String> listed = new TreeSet<>(wanted.listed());
        listed.add(said.by().id());
        if (listed.stream().anyMatch(kin::contains)) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Somebody you chose has a name of the family. Their own family's record does not open to them; choose others.");
        }
        boolean isNew = records.on(wanted.record()).isEmpty();
        records.restrict(new Restriction(wanted.record(), wanted.kind(), listed), kin, said);
        audit.changed(said.by(), wanted.record(), isNew ? "restricted" : "restricted to others");
        tasks.offerAgain(wanted.record());
        tasks.skipPaperwork(wanted.record());
    }

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

    private Set<String> kin(Reference record) {
        return namesakes
                .on(record, staff.everybody().stream().collect(Collectors.toMap(Colleague::id, Colleague::name)))
                .kin();
    }
}
