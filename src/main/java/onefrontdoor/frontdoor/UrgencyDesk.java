package onefrontdoor.frontdoor;

import java.time.Clock;
import java.time.Instant;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Deadlines;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.Timer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a person changes how urgent a contact is, with a reason that is kept (RB13). */
@Service
@Transactional
public class UrgencyDesk {

    private final CaseFiles files;
    private final UrgencyRatings ratings;
    private final BesideTriage events;
    private final RedAlerts alerts;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    UrgencyDesk(
            CaseFiles files,
            UrgencyRatings ratings,
            BesideTriage events,
            RedAlerts alerts,
            Deadlines deadlines,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.ratings = ratings;
        this.events = events;
        this.alerts = alerts;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** What somebody wants the urgency to be, and whether their desk may also lower it. */
    public record Change(Urgency urgency, String reason, boolean mayLower) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Change";
        }
    }

    /**
     * Changes the urgency. Everybody may raise it at once; only those who decide may lower it. The time for the new urgency
     * runs from the change, and a deadline only ever moves closer (RB12, T3).
     *
     * @throws Refusal when somebody lowers it who may not, or when it is that already
     */
    public void change(Reference reference, Change change, Actor by) {
        Contact contact = files.of(reference);
        refuseIdleOrLowering(contact, change);
        Instant due = deadlines.due(Timer.T3, change.urgency().name(), clock.instant());
        contact.rate(change.urgency(), change.reason(), due);
        files.keep(contact);
        ratings.enter(contact.id(), change.urgency(), change.reason(), by);
        events.urgencyChanged(reference, change.urgency(), due);
        if (change.urgency() == Urgency.RED) {
            alerts.raise(reference, contact.decideBy());
        } else {
            alerts.lowered(reference);
        }
        audit.changed(by, reference, "urgency changed to " + change.urgency());
    }

    private static void refuseIdleOrLowering(Contact contact, Change change) {
        if (change.urgency() == contact.urgency()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "The contact has this urgency already. Nothing was changed.");
        }
        boolean lowers = contact.urgency() != null && change.urgency().compareTo(contact.urgency()) > 0;
        if (lowers && !change.mayLower()) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "Only a duty manager may lower the urgency. Ask one, or raise it instead.");
        }
    }
}
