package onefrontdoor.frontdoor;

import java.util.UUID;
import onefrontdoor.consent.AgreementEnded;
import onefrontdoor.shared.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells, in the transaction in which it happens, that targeted family support holds no child of a contact any more. */
@Component
class FamilySupportEnds {

    private final FamilySupportCases cases;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    FamilySupportEnds(FamilySupportCases cases, JdbcClient database, ApplicationEventPublisher events) {
        this.cases = cases;
        this.database = database;
        this.events = events;
    }

    @EventListener
    void on(AgreementEnded ended) {
        look(ended.contact());
    }

    @EventListener
    void on(DestinationTakenBack takenBack) {
        contactOf(takenBack.decision());
    }

    @EventListener
    void on(SteppedDown steppedDown) {
        look(steppedDown.reference());
    }

    @EventListener
    void on(WorkEnded ended) {
        look(ended.reference());
    }

    private void contactOf(UUID decision) {
        database.sql("select c.reference from destination_decision d join child h on h.id = d.child"
                        + " join contact c on c.id = h.contact where d.id = ? and d.destination = ?")
                .params(decision, Destination.TARGETED_FAMILY_SUPPORT.name())
                .query(String.class)
                .optional()
                .map(Reference::new)
                .ifPresent(this::look);
    }

    private void look(Reference contact) {
        if (!cases.holds(contact)) {
            events.publishEvent(new FamilySupportEnded(contact));
        }
    }
}
