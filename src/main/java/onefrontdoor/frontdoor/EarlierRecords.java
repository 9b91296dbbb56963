package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Timer;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over families from the system before this one, each as one contact without triage: somebody decided about them long
 * ago. Nobody is joined with anybody; whoever may be known stands on the contact's page of people (RB05).
 */
@Service
@Transactional
@NamedInterface("plans")
public class EarlierRecords {

    static final Actor EARLIER_SYSTEM = new Actor("earlier-system");

    private static final Referrer NOBODY = new Referrer(ContactSource.UNKNOWN, false, null, null, null, null, null);
    private static final FamilyAwareness NOT_ASKED =
            new FamilyAwareness(Answer.NOT_KNOWN, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED, null);

    private final Submissions submissions;
    private final CaseFiles files;
    private final DecisionBook decisions;
    private final EarlierAnswers answers;
    private final Discretion discretion;
    private final MatchDesk matches;
    private final StaffWords words;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    EarlierRecords(
            Submissions submissions,
            CaseFiles files,
            DecisionBook decisions,
            EarlierAnswers answers,
            Discretion discretion,
            MatchDesk matches,
            StaffWords words,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.submissions = submissions;
        this.files = files;
        this.decisions = decisions;
        this.answers = answers;
        this.discretion = discretion;
        this.matches = matches;
        this.words = words;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A family as it stands at the front door now.
     *
     * @param children in the order in which they were given
     * @param agesInWords what the work list shows of them
     * @param mayBeKnown whether somebody has to say who is the same person as whom
     */
    @NamedInterface("plans")
    public record Taken(
            Reference contact, List<Placed> children, String source, String agesInWords, boolean mayBeKnown) {

        public Taken {
            children = List.copyOf(children);
        }
    }

    /**
     * A child on the contact.
     *
     * @param decision that it gets early help, taken long ago and kept now
     */
    @NamedInterface("plans")
    public record Placed(UUID child, int number, UUID decision, String agency) {}

    /** Makes a contact of them, once. */
    public Taken take(EarlierFamily family, Actor by) {
        Instant since = family.since() == null ? clock.instant() : family.since();
        Contact contact = open(family, since, by);
        List<Child> children = files.childrenOn(contact);
        List<Placed> placed = children.stream()
                .map(child -> placed(child, family.provenance(), since))
                .toList();
        answers.enter(contact.reference(), family.children(), by);
        discretion.received(contact.reference(), Answer.NOT_KNOWN);
        audit.changed(by, contact.reference(), "taken over from the earlier system");
        ListEntry entry = files.listEntry(contact, clock.instant());
        boolean known = children.stream().anyMatch(child -> mayBeKnown(contact, child));
        return new Taken(contact.reference(), placed, words.of(entry.source()), entry.childrenAges(), known);
    }

    private Contact open(EarlierFamily family, Instant since, Actor by) {
        MakeContact told = told(family);
        submissions.isFirst(family.id(), AsTold.of(told), clock.instant());
        Channel channel = family.open() ? Channel.EARLIER_SYSTEM : Channel.EARLIER_SYSTEM_CLOSED;
        return files.open(told, new Submission(family.id(), channel, by), since, deadlines.due(Timer.T2, since));
    }

    private boolean mayBeKnown(Contact contact, Child child) {
        return matches.suggestions(contact, child).stream()
                .anyMatch(suggestion -> suggestion.answer().isEmpty());
    }

    /** It is on record that it was decided, and that it was not decided here. */
    private Placed placed(Child child, String provenance, Instant since) {
        DestinationDecision.Choice choice = new DestinationDecision.Choice(
                child.number(), Destination.OTHER_EARLY_HELP, provenance, Offer.NONE, false);
        DestinationDecision decision =
                decisions.enter(child, choice, null, new ThresholdDecision.Decider(EARLIER_SYSTEM, since));
        String agency = Destination.OTHER_EARLY_HELP.agency().orElseThrow();
        return new Placed(child.id().value(), child.number(), decision.id(), agency);
    }

    private static MakeContact told(EarlierFamily family) {
        List<ChildTold> children = new ArrayList<>();
        family.children().forEach(child -> children.add(told(child)));
        Worry worry = new Worry(Purpose.WORRY, family.provenance(), null, Immediacy.NOT_KNOWN, Set.of());
        Home home = new Home(null, family.postcode(), null, Answer.NOT_KNOWN);
        return new MakeContact(NOBODY, children, List.of(), home, worry, NOT_ASKED);
    }

    private static ChildTold told(EarlierChild child) {
        Birth birth = new Birth(child.bornOn(), null, child.expectedOn());
        return new ChildTold(
                child.givenName(), child.familyName(), null, birth, Sex.UNKNOWN, null, child.nhsNumber(), child.upn());
    }
}
