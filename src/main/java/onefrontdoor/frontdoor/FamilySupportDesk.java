package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.FamilySupportAnswers.Given;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the team manager of targeted family support has the final say, child by child (T14, TF10). */
@Service
@Transactional
public class FamilySupportDesk {

    private static final String TAKEN_BACK =
            "The family refused or withdrew before the team manager answered. The request was taken back.";

    private final CaseFiles files;
    private final DecisionBook decisions;
    private final FamilySupportAnswers answers;
    private final ContactNotes notes;
    private final DecisionTurns turns;
    private final PlacesSought places;
    private final Unplaced unplaced;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    FamilySupportDesk(
            CaseFiles files,
            DecisionBook decisions,
            FamilySupportAnswers answers,
            ContactNotes notes,
            DecisionTurns turns,
            PlacesSought places,
            Unplaced unplaced,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.decisions = decisions;
        this.answers = answers;
        this.notes = notes;
        this.turns = turns;
        this.places = places;
        this.unplaced = unplaced;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    private record Answered(int childNumber, Given given) {

        private boolean isDeclined() {
            return given.answer() == FamilySupportAnswer.DECLINE;
        }
    }

    /** By when the answer about the children who wait for one is due (T14); empty when none waits of whom nobody asks yet. */
    public Optional<Instant> answerBy(Reference reference) {
        turns.take(reference);
        boolean nobodyWaits = waiting(files.childrenOn(files.of(reference))).isEmpty();
        return nobodyWaits || places.isFamilySupportAsked(reference)
                ? Optional.empty()
                : Optional.of(deadlines.due(Timer.T14, clock.instant()));
    }

    /** Children whom early help sent to targeted family support and about whom it has said nothing yet. */
    List<Child> waiting(List<Child> children) {
        return children.stream()
                .filter(child -> decisions
                        .destination(child)
                        .filter(sent -> sent.destination() == Destination.TARGETED_FAMILY_SUPPORT)
                        .filter(sent -> !answers.isGiven(sent.id()))
                        .isPresent())
                .toList();
    }

    /**
     * Keeps the answers. Whoever is declined waits for another destination; nobody is left without a service (TF10).
     *
     * @return by when another destination is due; empty when no child waits for one whom nobody places
     */
    public Optional<Instant> decide(Reference reference, FormAnswers typed) {
        turns.take(reference);
        Contact contact = files.of(reference);
        List<Answered> given =
                typed.rows("children").stream().map(FamilySupportDesk::read).toList();
        Map<Child, Answered> byChild =
                OneForEach.child(waiting(files.childrenOn(contact)), given, Answered::childNumber);
        byChild.forEach((child, answered) -> keep(contact, child, answered.given(), typed.by()));
        if (byChild.values().stream().anyMatch(Answered::isDeclined)) {
            unplaced.declined(contact);
        }
        audit.changed(typed.by(), reference, "family support decided");
        return unplaced.due(contact);
    }

    /**
     * Keeps why nobody answers any more.
     *
     * @return by when another destination is due; empty when no child waits for one whom nobody places
     */
    public Optional<Instant> takenBack(Reference reference) {
        turns.take(reference);
        Contact contact = files.of(reference);
        notes.write(contact.id(), ContactNotes.Kind.FAMILY_SUPPORT, TAKEN_BACK, Actor.SYSTEM);
        audit.changed(Actor.SYSTEM, reference, "family support asked no more");
        return unplaced.due(contact);
    }

    private void keep(Contact contact, Child child, Given given, Actor by) {
        DestinationDecision sent = decisions.destination(child).orElseThrow();
        answers.give(sent.id(), given, by);
        notes.write(contact.id(), ContactNotes.Kind.FAMILY_SUPPORT, given.rationale(), by);
        if (given.answer() == FamilySupportAnswer.DECLINE) {
            decisions.takeBack(sent, clock.instant());
        }
    }

    private static Answered read(FormAnswers row) {
        FamilySupportAnswer answer =
                row.choice("answer", FamilySupportAnswer.class, "Does targeted family support take this child?");
        Optional<Destination> alternative = row.optionalChoice("alternative", Destination.class);
        if (answer == FamilySupportAnswer.DECLINE
                && alternative.filter(FamilySupportDesk::isAnotherService).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID, "Say where this child should go instead: nobody is left without a service.");
        }
        return new Answered(
                ChildRow.number(row),
                new Given(answer, row.text("rationale", DecisionForms.WHY), alternative.orElse(null)));
    }

    private static boolean isAnotherService(Destination destination) {
        return destination != Destination.TARGETED_FAMILY_SUPPORT
                && destination != Destination.NO_FURTHER_ACTION
                && destination != Destination.STAYS_WITH_PLAN;
    }
}
