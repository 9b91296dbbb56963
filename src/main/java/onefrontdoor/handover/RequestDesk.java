package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.DestinationTakenBack;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.frontdoor.ServicesChosen;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks services to take children on, once each, and ends a request at once when a service may not know of it (RB22, CT11). */
@Service
@Transactional
public class RequestDesk {

    private final ServiceRequests requests;
    private final RequestLinks links;
    private final RequestClock deadlines;
    private final SeenByService seen;
    private final ServiceDesk services;
    private final Correspondence correspondence;
    private final RequestProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    RequestDesk(
            ServiceRequests requests,
            RequestLinks links,
            RequestClock deadlines,
            SeenByService seen,
            ServiceDesk services,
            Correspondence correspondence,
            RequestProcess process,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.links = links;
        this.deadlines = deadlines;
        this.seen = seen;
        this.services = services;
        this.correspondence = correspondence;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Until when a service is left in peace, and when somebody rings it. */
    public record Patience(Instant remindAt, Instant ringAt) {}

    /** Notes in the same transaction whom to ask; nothing leaves yet. */
    @EventListener
    void on(ServicesChosen chosen) {
        chosen.children().forEach(sent -> requests.ask(chosen.reference(), sent));
    }

    /** Whatever ends the decision ends the request with it; every link to it is dead from this transaction on. */
    @EventListener
    void on(DestinationTakenBack takenBack) {
        requests.openFor(takenBack.decision())
                .filter(open -> requests.withdrawn(open.id()))
                .ifPresent(open -> {
                    audit.changed(Actor.SYSTEM, open.contact(), "request to service withdrawn");
                    process.ended(open);
                });
    }

    /** The request that the n-th of the processes of a contact looks after; empty when another one does so already. */
    @Transactional(readOnly = true)
    public Optional<UUID> takeUp(Reference contact, int number) {
        return requests.toSend(contact).stream().skip(number).findFirst().map(ServiceRequest::id);
    }

    /**
     * Asks the service, if the gate lets it know of the child at this moment (RB22, RB25).
     *
     * @return empty when nobody is asked: the child waits for another destination, or has ended meanwhile
     */
    public Optional<Patience> send(UUID id) {
        ServiceRequest request = requests.get(id);
        if (request.state() != RequestState.ASKED) {
            return Optional.empty();
        }
        if (!seen.mayBeTold(request.contact(), request.agency(), request.child())) {
            services.notTold(request.contact(), request.decision());
            return Optional.empty();
        }
        Patience patience = deadlines.from(clock.instant());
        if (!requests.sent(id, patience.ringAt())) {
            return Optional.empty();
        }
        write(request, patience.ringAt());
        audit.changed(Actor.SYSTEM, request.contact(), "service asked: " + request.agency());
        return Optional.of(patience);
    }

    /** Writes once more to a service that has not answered. */
    public void remind(UUID id) {
        ServiceRequest request = requests.get(id);
        if (request.state() == RequestState.SENT) {
            write(request, deadlines.from(clock.instant()).remindAt());
            audit.changed(Actor.SYSTEM, request.contact(), "service reminded: " + request.agency());
        }
    }

    private void write(ServiceRequest request, Instant by) {
        int earlier = links.mails(request);
        links.mailed(correspondence.askService(request.contact(), request.agency(), earlier, by), request.id());
    }

    @Transactional(readOnly = true)
    public RequestState state(UUID id) {
        return requests.get(id).state();
    }

    /** By when another destination is due; empty when no child of the contact waits for one whom nobody places. */
    public Optional<Instant> destinationDue(Reference contact) {
        return services.destinationDue(contact);
    }
}
