package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The families whom targeted family support has accepted and may know of at this moment (INV07, RB22). */
@Service
@Transactional(readOnly = true)
@NamedInterface("family-support")
public class FamilySupportCases {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final FamilySupportAnswers answers;
    private final StepDowns stepDowns;
    private final SightOfService sights;
    private final StaffWords words;
    private final Clock clock;

    FamilySupportCases(
            CaseFiles files,
            DecisionBook decisions,
            FamilySupportAnswers answers,
            StepDowns stepDowns,
            SightOfService sights,
            StaffWords words,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.answers = answers;
        this.stepDowns = stepDowns;
        this.sights = sights;
        this.words = words;
        this.clock = clock;
    }

    /** What the work list shows of a family; nothing that names anybody (P34). */
    @NamedInterface("family-support")
    public record OnList(
            String source, String childrenAges, @Nullable String urgency) {}

    /** Whether there is a child on the contact whom targeted family support has accepted and may be told of. */
    public boolean holds(Reference reference) {
        return files.withReference(reference)
                .filter(contact -> !held(contact).isEmpty())
                .isPresent();
    }

    /** The children on the contact whom it holds; a child who has stepped down is another service's (E16). */
    List<Child> held(Contact contact) {
        Sight sight = sight(contact);
        return files.childrenOn(contact).stream()
                .filter(child -> sight.shows(child) && isAccepted(child))
                .toList();
    }

    /** What it may know of the contact at this moment. */
    Sight sight(Contact contact) {
        String service = Destination.TARGETED_FAMILY_SUPPORT.agency().orElseThrow();
        return sights.of(contact, service, Set.of(FieldClass.BASIC));
    }

    public OnList onList(Reference reference) {
        ListEntry entry = files.listEntry(files.of(reference), clock.instant());
        return new OnList(
                words.of(entry.source()),
                entry.childrenAges(),
                Optional.ofNullable(entry.urgency()).map(Enum::name).orElse(null));
    }

    /** A child who is declined has that decision no more. */
    private boolean isAccepted(Child child) {
        return decisions
                .destination(child)
                .filter(sent -> answers.isGiven(sent.id()) && !answers.isEnded(sent.id()))
                .filter(sent -> stepDowns.since(sent.id()).stream().noneMatch(StepDown::isAccepted))
                .isPresent();
    }
}
