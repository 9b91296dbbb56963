package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decisions about the children of a contact, and which contact a professional may speak about (RB33). */
@Service
@Transactional(readOnly = true)
@NamedInterface("step")
public class StandingDecisions {

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final OwnContacts own;
    private final StaffWords words;

    StandingDecisions(CaseFiles files, DecisionBook decisions, OwnContacts own, StaffWords words) {
        this.files = files;
        this.decisions = decisions;
        this.own = own;
        this.words = words;
    }

    /** Those in force, in the order of the children; a way back to social work is no destination. */
    public List<StandingDecision> on(Reference reference) {
        Contact contact = files.of(reference);
        return files.childrenOn(contact).stream()
                .flatMap(child -> Stream.concat(
                        decisions.threshold(child).stream().map(found -> threshold(contact, child, found)),
                        decisions.destination(child).stream()
                                .filter(found -> found.destination() != Destination.SOCIAL_WORK_DECISION)
                                .map(found -> destination(contact, child, found))))
                .toList();
    }

    /** One that is in force. */
    public Optional<StandingDecision> find(Reference reference, UUID decision) {
        return on(reference).stream()
                .filter(standing -> standing.id().equals(decision))
                .findFirst();
    }

    /** One that is or was in force; nothing is ever lost (INV05). */
    public Optional<StandingDecision> ever(Reference reference, UUID decision) {
        Contact contact = files.of(reference);
        return files.childrenOn(contact).stream()
                .flatMap(child -> Stream.concat(
                        decisions.thresholdHistory(child).stream().map(found -> threshold(contact, child, found)),
                        decisions.destinationHistory(child).stream().map(found -> destination(contact, child, found))))
                .filter(found -> found.id().equals(decision))
                .findFirst();
    }

    /** What a new decision can be, by the name of its question. */
    public Map<String, List<Map<String, String>>> answers() {
        return Map.of(
                "levels", options(Level.values()),
                "routes", options(Route.values()),
                "destinations",
                        options(Stream.of(Destination.values())
                                .filter(one -> one != Destination.SOCIAL_WORK_DECISION)
                                .toArray(Destination[]::new)));
    }

    private List<Map<String, String>> options(Enum<?>... codes) {
        return Stream.of(codes)
                .map(code -> Map.of("label", words.of(code), "value", code.name()))
                .toList();
    }

    /** The contact behind a private status page; only a professional may challenge what was decided on it. */
    public Optional<Reference> ofProfessional(UUID statusKey) {
        return files.ofStatusKey(statusKey)
                .filter(contact -> contact.referrer().source().professional())
                .filter(contact -> contact.referrer().source() != ContactSource.ELECTED_MEMBER)
                .map(Contact::reference);
    }

    /** Whether the system of an agency has made this contact. */
    public boolean isMadeBy(String agency, Reference reference) {
        return own.isMadeBy(agency, reference);
    }

    private StandingDecision threshold(Contact contact, Child child, ThresholdDecision found) {
        return new StandingDecision(
                found.id(),
                contact.reference(),
                child.id().value(),
                child.number(),
                DecisionKind.THRESHOLD,
                words.of(found.level()) + ", " + words.of(found.route()),
                found.rationale(),
                found.decidedBy(),
                found.decidedAt());
    }

    private StandingDecision destination(Contact contact, Child child, DestinationDecision found) {
        return new StandingDecision(
                found.id(),
                contact.reference(),
                child.id().value(),
                child.number(),
                DecisionKind.DESTINATION,
                words.of(found.destination()),
                found.rationale(),
                found.decidedBy(),
                found.decidedAt());
    }
}
