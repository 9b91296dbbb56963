package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The first steps with a contact: acknowledge it, rate how urgent it is, complete the basics (RB03, RB07, RB12). */
@Service
@Transactional
public class TriageDesk {

    private final CaseFiles files;
    private final Guides guides;
    private final Deadlines deadlines;
    private final ToldReferrer told;
    private final ContactNotes notes;
    private final AuditTrail audit;
    private final Clock clock;

    TriageDesk(
            CaseFiles files,
            Guides guides,
            Deadlines deadlines,
            ToldReferrer told,
            ContactNotes notes,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.guides = guides;
        this.deadlines = deadlines;
        this.told = told;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** How urgent a contact is and by when it needs a decision. */
    public record Rating(Urgency urgency, Instant decideBy) {}

    /** Tells the person who made contact that it arrived (T1). */
    public void acknowledge(Reference reference) {
        told.tell(files.of(reference).id(), ContactStatus.Kind.RECEIVED);
        audit.changed(Actor.SYSTEM, reference, "acknowledged");
    }

    /** Rates the contact by the urgency table; a decision is due by the earlier of T2 and T3. */
    public Rating rateUrgency(Reference reference) {
        Contact contact = files.of(reference);
        Guides.UrgencyAdvice advice =
                guides.urgency(Facts.ofContact(contact, files.childrenOn(contact), today()));
        Instant due = deadlines.due(Timer.T3, advice.urgency().name(), contact.receivedAt());
        contact.rate(advice.urgency(), advice.reason(), due);
        files.keep(contact);
        audit.changed(Actor.SYSTEM, reference, "urgency rated " + advice.urgency());
        return new Rating(advice.urgency(), contact.decideBy());
    }

    /** Whether everything is known that a decision should have; a decision does not wait for what is not. */
    @Transactional(readOnly = true)
    public boolean basicsComplete(Reference reference) {
        Contact contact = files.of(reference);
        return Basics.missing(contact, files.childrenOn(contact)).isEmpty();
    }

    /** Adds what somebody found out, from the first gathering or a later chase, and answers with the children's ages. */
    String learn(Reference reference, Basics found, ContactNotes.Kind occasion, Note note) {
        Contact contact = files.of(reference);
        contact.learn(
                found.home().addedTo(contact.home()), found.family() == null ? contact.family() : found.family());
        files.keep(contact);
        Map<Integer, Child> byNumber = files.childrenOn(contact).stream()
                .collect(Collectors.toMap(Child::number, Function.identity()));
        found.children().forEach(child -> learnOf(byNumber.get(child.number()), child));
        notes.write(contact.id(), occasion, note.words(), note.by());
        audit.changed(note.by(), reference, "basics recorded");
        return files.agesOn(contact, today());
    }

    /** What a person says they did, beside the facts they found. */
    record Note(String words, Actor by) {}

    private void learnOf(Child child, Basics.ChildBasics found) {
        if (child == null) {
            throw new Refusal(Refusal.Kind.INVALID, "There is no child " + found.number() + " on this contact.");
        }
        child.learn(found.addedTo(child.told()));
        files.keep(child);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
