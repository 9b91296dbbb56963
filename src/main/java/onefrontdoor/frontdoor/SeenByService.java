package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the service that is asked to take a child on may see of it: before it accepts too little to know whom, afterwards
 * what the gate of sharing lets go (INV01, RB24).
 */
@Service
@Transactional
@NamedInterface("sending")
public class SeenByService {

    private final CaseFiles files;
    private final TellingServices services;
    private final SightOfService sights;
    private final RecordForService records;
    private final Placements places;
    private final RestrictedSight restricted;
    private final Kinds kinds;
    private final LevelsOfNeed levels;
    private final StaffWords words;
    private final Clock clock;

    SeenByService(
            CaseFiles files,
            TellingServices services,
            SightOfService sights,
            RecordForService records,
            Placements places,
            RestrictedSight restricted,
            Kinds kinds,
            LevelsOfNeed levels,
            StaffWords words,
            Clock clock) {
        this.files = files;
        this.services = services;
        this.sights = sights;
        this.records = records;
        this.places = places;
        this.restricted = restricted;
        this.kinds = kinds;
        this.levels = levels;
        this.words = words;
        this.clock = clock;
    }

    /** Whether the service may be told of the child, as the gate decides and keeps it now (RB25). */
    public boolean mayBeTold(Reference reference, String agency, int number) {
        Contact contact = files.of(reference);
        Child child = child(contact, number);
        return places.of(child, agency)
                .filter(place -> services.decide(contact, child, place) == TellingServices.Verdict.TELL)
                .filter(place -> sight(contact, agency).shows(number))
                .isPresent();
    }

    /** Enough to know whether it fits and whether there is room; empty while the service may not be told. */
    @Transactional(readOnly = true)
    public List<ServiceFact> preview(Reference reference, String agency, int number) {
        Contact contact = files.of(reference);
        return sight(contact, agency).shows(number) ? preview(contact, child(contact, number)) : List.of();
    }

    private List<ServiceFact> preview(Contact contact, Child child) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        List<ServiceFact> facts = new ArrayList<>();
        facts.add(new ServiceFact("age", child.told().birth().describe(today)));
        facts.add(new ServiceFact("level", words.of(levels.of(child))));
        facts.add(new ServiceFact("need", needs(contact)));
        district(contact).ifPresent(place -> facts.add(new ServiceFact("district", place)));
        return facts;
    }

    /** What the service may know once it has accepted; empty while it may not be told. */
    @Transactional(readOnly = true)
    public List<ServiceFact> record(Reference reference, String agency, int number) {
        Contact contact = files.of(reference);
        Sight sight = sight(contact, agency);
        return sight.shows(number) ? records.of(contact, child(contact, number), sight) : List.of();
    }

    private Sight sight(Contact contact, String agency) {
        Sight sight = sights.of(contact, agency, restricted.mayKnow(contact, agency));
        return sight.shows(FieldClass.BASIC) ? sight : Sight.NOTHING;
    }

    private Child child(Contact contact, int number) {
        return files.childrenOn(contact).stream()
                .filter(child -> child.number() == number)
                .findFirst()
                .orElseThrow(NoSuchContact::new);
    }

    /** Only where what was said of the family is no secret of the police. */
    private String needs(Contact contact) {
        String needs = kinds.story(contact) == FieldClass.NARRATIVE
                ? contact.worry().present().stream().map(words::of).sorted().collect(Collectors.joining(", "))
                : "";
        return needs.isEmpty() ? words.sentence("service.need.none") : needs;
    }

    /** The first half of the postcode, unless the home may be where somebody is safe (INV12). */
    private Optional<String> district(Contact contact) {
        return Optional.ofNullable(contact.home().postcode())
                .filter(postcode -> kinds.home(contact) != FieldClass.SAFE_ADDRESS)
                .map(postcode -> postcode.strip().split("\\s+"))
                .filter(halves -> halves.length == 2)
                .map(halves -> halves[0]);
    }
}
