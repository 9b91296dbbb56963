package onefrontdoor.stepchange;

import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Component;

/**
 * Whoever disagrees hears of every step, and nothing about the family: by mail with a link, by a person where no mail
 * reaches them, or on the page that they have (INV23, RB33).
 */
@Component
class DisagreementNews {

    private final Correspondence correspondence;
    private final AuditTrail audit;

    DisagreementNews(Correspondence correspondence, AuditTrail audit) {
        this.correspondence = correspondence;
        this.audit = audit;
    }

    void tell(Disagreement disagreement) {
        if (disagreement.challenge().way().isAnsweredOnStatusPage()) {
            correspondence.tellChallenger(disagreement.about().contact());
        }
        audit.changed(Actor.SYSTEM, disagreement.about().contact(), "disagreement: challenger told");
    }
}
