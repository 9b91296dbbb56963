package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
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
    private final Waits waits;
    private final MatchDesk matches;
    private final AuditTrail audit;
    private final Clock clock;

    TriageDesk(
            CaseFiles files,
            Guides guides,
            Deadlines deadlines,
            ToldReferrer told,
            Waits waits,
            MatchDesk matches,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.guides = guides;
        this.deadlines = deadlines;
        this.told = told;
        this.waits = waits;
        this.matches = matches;
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
        Guides.UrgencyAdvice advice = guides.urgency(Facts.ofContact(contact, files.childrenOn(contact), today()));
        Instant due = deadlines.due(Timer.T3, advice.urgency().name(), contact.receivedAt());
        contact.rate(advice.urgency(), advice.reason(), due);
        files.keep(contact);
        audit.changed(Actor.SYSTEM, reference, "urgency rated " + advice.urgency());
        return new Rating(advice.urgency(), contact.decideBy());
    }

    /** Whether nothing is left to ask or to match, and when the contact goes to the manager all the same (SC22). */
    public record BasicsCheck(boolean complete, Instant handOnBy) {}

    /** Looks at what a decision should have; a decision does not wait for what is missing (RB04, RB05). */
    @Transactional(readOnly = true)
    public BasicsCheck checkBasics(Reference reference) {
        Contact contact = files.of(reference);
        List<Child> children = files.childrenOn(contact);
        boolean complete = Basics.missing(contact, children).isEmpty() && !matches.anyUnanswered(contact, children);
        return new BasicsCheck(complete, waits.handOnBy(contact.decideBy()));
    }

    /**
     * By when a chase for what is missing is due (T8), counted from receipt; it stops no other clock.
     *
     * @return empty when nothing is missing
     */
    public Optional<Instant> chaseBy(Reference reference) {
        Contact contact = files.of(reference);
        if (Basics.missing(contact, files.childrenOn(contact)).isEmpty()) {
            return Optional.empty();
        }
        audit.changed(Actor.SYSTEM, reference, "handed on with basics missing");
        return Optional.of(deadlines.due(Timer.T8, contact.receivedAt()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
