package onefrontdoor.stepchange;

import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.DestinationTakenBack;
import onefrontdoor.frontdoor.ThresholdSuperseded;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Somebody decided anew for another reason, such as new information: whoever disagreed with the first decision hears of it,
 * and may disagree with the new one. What a judge of the disagreement itself decides is on record before the transaction ends.
 */
@Component
class OvertakenDisagreements {

    private final Disagreements book;
    private final ChallengeDesk desk;
    private final AuditTrail audit;

    OvertakenDisagreements(Disagreements book, ChallengeDesk desk, AuditTrail audit) {
        this.book = book;
        this.desk = desk;
        this.audit = audit;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(ThresholdSuperseded decided) {
        settle(decided.decision());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(DestinationTakenBack decided) {
        settle(decided.decision());
    }

    private void settle(UUID decision) {
        book.about(decision).stream().filter(open -> open.current().isPresent()).forEach(open -> {
            desk.end(open, Finding.SETTLED, Actor.SYSTEM.id());
            audit.changed(Actor.SYSTEM, open.about().contact(), "disagreement settled by a new decision");
        });
    }
}
