package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.consent.SharingEndings;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows at once, in the same transaction, when somebody refuses or withdraws (CT11). */
@Component
class AgreementEnds {

    private static final String SUPPORT =
            Destination.TARGETED_FAMILY_SUPPORT.agency().orElseThrow();

    private final CaseFiles files;
    private final RiskDesk risk;
    private final FamilySupportDesk familySupport;
    private final SharingEndings endings;
    private final DecisionBook decisions;
    private final BesideTriage events;
    private final AuditTrail audit;
    private final Clock clock;

    AgreementEnds(
            CaseFiles files,
            RiskDesk risk,
            FamilySupportDesk familySupport,
            SharingEndings endings,
            DecisionBook decisions,
            BesideTriage events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.risk = risk;
        this.familySupport = familySupport;
        this.endings = endings;
        this.decisions = decisions;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** The risk first: a child whose request is taken back counts as decided until then. */
    @EventListener
    void on(AgreementEnded ended) {
        files.withReference(ended.contact()).ifPresent(contact -> {
            risk.agreementEnded(contact);
            takeBackRequests(contact);
        });
    }

    /** Each child for itself: whoever family support was told of, and may be, goes on waiting for its answer (INV14). */
    private void takeBackRequests(Contact contact) {
        List<Child> children = files.childrenOn(contact);
        Set<Mention> untold = endings.toTell(contact.reference()).stream()
                .filter(ending -> SUPPORT.equals(ending.agency()))
                .map(SharingEndings.Ending::whose)
                .collect(Collectors.toSet());
        List<Child> ended = familySupport.waiting(children).stream()
                .filter(child -> untold.contains(FamilyWord.mention(contact, child)))
                .toList();
        ended.forEach(child -> decisions.takeBack(decisions.destination(child).orElseThrow(), clock.instant()));
        if (!ended.isEmpty()) {
            audit.changed(Actor.SYSTEM, contact.reference(), "request to family support taken back");
        }
        if (!ended.isEmpty() && familySupport.waiting(children).isEmpty()) {
            events.requestTakenBack(contact.reference());
        }
    }
}
