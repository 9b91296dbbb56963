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
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.family.Restriction;
import onefrontdoor.family.RestrictionChange;
import onefrontdoor.family.RestrictionKind;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see a record and what was done about that, in words. */
@Service
@Transactional
public class RestrictionSheets {

    private final RestrictedRecords records;
    private final MayBeListed mayBeListed;
    private final StaffList staff;
    private final StaffWords words;
    private final AuditTrail audit;

    RestrictionSheets(
            RestrictedRecords records, MayBeListed mayBeListed, StaffList staff, StaffWords words, AuditTrail audit) {
        this.records = records;
        this.mayBeListed = mayBeListed;
        this.staff = staff;
        this.words = words;
        this.audit = audit;
    }

    /** One thing that was done. */
    public record Line(String what, String who, String why, String listed) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Line";
        }
    }

    /** Who is on the list, who could be, and everything that was done. */
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

    /** The kind of restriction and the names on the list; empty when everybody whose work it is may see the record. */
    @Transactional(readOnly = true)
    public Optional<String> inWords(Reference record) {
        return records.on(record).map(standing -> words.of(standing.kind()) + ": " + names(standing.listed()));
    }

    public Sheet open(Reference record, Actor viewer) {
        audit.read(viewer, record, "restriction");
        Optional<Restriction> standing = records.on(record);
        return new Sheet(
                standing.map(Restriction::kind).orElse(null),
                standing.map(Restriction::listed).orElse(Set.of(viewer.id())),
                mayBeListed.on(record),
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
}
