package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The children of a contact with whom a service works now without a plan, as far as whoever asks may see them. */
@Component
class ServicesAtWork {

    private static final Set<StoryKind> WORK =
            Set.of(StoryKind.SERVICE, StoryKind.FAMILY_SUPPORT, StoryKind.STEPPED_DOWN);

    private static final Set<StoryKind> OF_FAMILY_SUPPORT = Set.of(StoryKind.FAMILY_SUPPORT, StoryKind.STEPPED_DOWN);

    private static final Set<String> KEEPERS = Set.of("duty-early-help-manager", "head-of-service");

    private final CaseFiles files;
    private final Owners owners;
    private final Confidence confidence;
    private final AgenciesInWords agencies;
    private final StaffWords words;
    private final Clock clock;

    ServicesAtWork(
            CaseFiles files,
            Owners owners,
            Confidence confidence,
            AgenciesInWords agencies,
            StaffWords words,
            Clock clock) {
        this.files = files;
        this.owners = owners;
        this.confidence = confidence;
        this.agencies = agencies;
        this.words = words;
        this.clock = clock;
    }

    /** A child with whom a service works. @param agency the code of the service */
    record AtWork(Child child, String agency) {}

    List<AtWork> on(Contact contact, Reader reader) {
        Map<UUID, String> working = working(contact, reader);
        return files.childrenOn(contact).stream()
                .filter(child -> working.containsKey(child.id().value()))
                .map(child -> new AtWork(child, working.get(child.id().value())))
                .toList();
    }

    /** @return nothing for a child with whom no service works now */
    Optional<AtWork> with(String number, Contact contact, Reader reader) {
        return on(contact, reader).stream()
                .filter(work -> String.valueOf(work.child().number()).equals(number))
                .findFirst();
    }

    /** Whether who is responsible for a child is this service, by its work. */
    static boolean works(String agency, List<StoryRow> owners) {
        return owners.size() == 1
                && WORK.contains(owners.get(0).kind())
                && agency.equals(owners.get(0).who());
    }

    /** To choose from: the child with its age, and the service. */
    Option option(AtWork work) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return new Option(
                String.valueOf(work.child().number()),
                words.sentence(
                        "work-ended.child.label",
                        work.child().number(),
                        work.child().told().birth().describe(today),
                        agencies.name(work.agency())));
    }

    static Refusal nobodyWorks() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "No service works with this child now. A child with a plan is closed with the plan, one with social care by"
                        + " social care.");
    }

    /** The service of each child with which one works now. */
    private Map<UUID, String> working(Contact contact, Reader reader) {
        Sight sight = confidence.of(contact, reader.by());
        List<UUID> seen = files.childrenOn(contact).stream()
                .filter(sight::shows)
                .map(child -> child.id().value())
                .toList();
        Set<StoryKind> kinds = reader.sitsAtOneOf(KEEPERS) ? WORK : OF_FAMILY_SUPPORT;
        return owners.of(seen, clock.instant()).values().stream()
                .filter(rows -> rows.size() == 1 && kinds.contains(rows.get(0).kind()))
                .map(rows -> rows.get(0))
                .collect(Collectors.toMap(StoryRow::child, row -> Objects.requireNonNull(row.who())));
    }
}
