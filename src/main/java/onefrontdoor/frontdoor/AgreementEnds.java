package onefrontdoor.frontdoor;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.consent.SharingEndings;
import onefrontdoor.shared.Actor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What follows at once, in the same transaction, when somebody refuses or withdraws (CT11). */
@Component
class AgreementEnds {

    private final CaseFiles files;
    private final RiskDesk risk;
    private final FamilySupportDesk familySupport;
    private final TellingServices services;
    private final SharingEndings endings;
    private final DecisionBook decisions;
    private final BesideTriage events;
    private final AuditTrail audit;
    private final Clock clock;

    AgreementEnds(
            CaseFiles files,
            RiskDesk risk,
            FamilySupportDesk familySupport,
            TellingServices services,
            SharingEndings endings,
            DecisionBook decisions,
            BesideTriage events,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.risk = risk;
        this.familySupport = familySupport;
        this.services = services;
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

    /** Each child for itself: whoever a service was told of, and may be, goes on waiting for its answer (INV14). */
    private void takeBackRequests(Contact contact) {
        List<Child> children = files.childrenOn(contact);
        Set<SharingEndings.Ending> untold = Set.copyOf(endings.toTell(contact.reference()));
        boolean supportWaited = !familySupport.waiting(children).isEmpty();
        List<DestinationDecision> ended = services.toBeTold(children).stream()
                .flatMap(child -> decisions.destination(child).stream()
                        .filter(sent -> untold.stream().anyMatch(ending -> isOf(ending, contact, child, sent))))
                .toList();
        ended.forEach(sent -> decisions.takeBack(sent, clock.instant()));
        if (!ended.isEmpty()) {
            audit.changed(Actor.SYSTEM, contact.reference(), "request to service taken back");
        }
        if (supportWaited && familySupport.waiting(children).isEmpty()) {
            events.requestTakenBack(contact.reference());
        }
    }

    private static boolean isOf(SharingEndings.Ending ending, Contact contact, Child child, DestinationDecision sent) {
        return sent.destination().agency().filter(ending.agency()::equals).isPresent()
                && ending.whose().equals(FamilyWord.mention(contact, child));
    }
}
