package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.RestrictedRecords;
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
    private final Correspondence correspondence;
    private final Waits waits;
    private final Holds holds;
    private final UrgencyRatings ratings;
    private final MatchDesk matches;
    private final RestrictedRecords restricted;
    private final CarriedBook carried;
    private final AuditTrail audit;
    private final Clock clock;

    TriageDesk(
            CaseFiles files,
            Guides guides,
            Deadlines deadlines,
            Correspondence correspondence,
            Waits waits,
            Holds holds,
            UrgencyRatings ratings,
            MatchDesk matches,
            RestrictedRecords restricted,
            CarriedBook carried,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.guides = guides;
        this.deadlines = deadlines;
        this.correspondence = correspondence;
        this.waits = waits;
        this.holds = holds;
        this.ratings = ratings;
        this.matches = matches;
        this.restricted = restricted;
        this.carried = carried;
        this.audit = audit;
        this.clock = clock;
    }

    /** How urgent a contact is and by when it needs a decision. */
    public record Rating(Urgency urgency, Instant decideBy) {}

    /** Tells the person who made contact that it arrived (T1). */
    public void acknowledge(Reference reference) {
        correspondence.acknowledge(files.of(reference));
        audit.changed(Actor.SYSTEM, reference, "acknowledged");
    }

    /** Rates the contact by the urgency table; a decision is due by the earlier of T2 and T3. */
    public Rating rateUrgency(Reference reference) {
        Contact contact = files.of(reference);
        Guides.UrgencyAdvice advice = guides.urgency(Facts.ofContact(contact, files.childrenOn(contact), today()));
        Instant due = deadlines.due(Timer.T3, advice.urgency().name(), contact.receivedAt());
        contact.rate(advice.urgency(), advice.reason(), due);
        files.keep(contact);
        ratings.enter(contact.id(), advice.urgency(), advice.reason(), Actor.SYSTEM);
        audit.changed(Actor.SYSTEM, reference, "urgency rated " + advice.urgency());
        return new Rating(advice.urgency(), contact.decideBy());
    }

    /** Red, restricted and carried contacts go to a manager without waiting for paperwork (RB12, RB31, SC17). */
    @Transactional(readOnly = true)
    public boolean goesStraightToManager(Reference reference) {
        return files.of(reference).urgency() == Urgency.RED
                || isRestricted(reference)
                || carried.from(reference).isPresent();
    }

    private boolean isRestricted(Reference reference) {
        return restricted.on(reference).isPresent();
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
     * By when a chase for what is missing is due (T8): counted from receipt, or from a manager's hold. It stops no other
     * clock.
     *
     * @return empty when nothing is missing, or when the manager who held the contact obtains it, as of a restricted one
     */
    public Optional<Instant> chaseBy(Reference reference) {
        Contact contact = files.of(reference);
        return holds.latest(contact.id())
                .map(hold -> hold.owner() == HoldOwner.CUSTOMER_SUPPORT
                        ? Optional.of(deadlines.due(Timer.T8, clock.instant()))
                        : Optional.<Instant>empty())
                .orElseGet(() -> chaseOfBasics(contact));
    }

    private Optional<Instant> chaseOfBasics(Contact contact) {
        if (isRestricted(contact.reference())
                || Basics.missing(contact, files.childrenOn(contact)).isEmpty()) {
            return Optional.empty();
        }
        audit.changed(Actor.SYSTEM, contact.reference(), "handed on with basics missing");
        return Optional.of(deadlines.due(Timer.T8, contact.receivedAt()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
    }
}
