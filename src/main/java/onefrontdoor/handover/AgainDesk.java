package onefrontdoor.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a service that accepted by link and lost the page sees it once more. Whoever holds the used link, rightly or not,
 * learns nothing by it: a new one goes to the address that we hold of the service, opens once, and asks the gate (INV01, Q13).
 */
@Service
@Transactional
class AgainDesk {

    private final AgainLinks again;
    private final RequestLinks links;
    private final ServiceRequests requests;
    private final AnswerDesk answers;
    private final SeenByService seen;
    private final Correspondence correspondence;
    private final AuditTrail audit;

    AgainDesk(
            AgainLinks again,
            RequestLinks links,
            ServiceRequests requests,
            AnswerDesk answers,
            SeenByService seen,
            Correspondence correspondence,
            AuditTrail audit) {
        this.again = again;
        this.links = links;
        this.requests = requests;
        this.answers = answers;
        this.seen = seen;
        this.correspondence = correspondence;
        this.audit = audit;
    }

    /** Sends a new link, a few times at most; whoever asks learns nothing. */
    void ask(String code) {
        again.accepted(code)
                .map(requests::get)
                .filter(this::mayBeTold)
                .filter(request -> again.sendsOneMore(request.id()))
                .ifPresent(this::write);
    }

    private void write(ServiceRequest request) {
        UUID mail =
                correspondence.showService(request.contact(), request.agency(), links.mails(request), again.until());
        links.mailed(mail, request.id());
        audit.changed(Actor.SYSTEM, request.contact(), "service sent a new link: " + request.agency());
    }

    /** Whether a link shows once more what its service has accepted. */
    boolean opens(String code) {
        return again.opens(code).isPresent();
    }

    /** Empty for a link that shows nothing, or no more. */
    Optional<List<ServiceFact>> show(String code) {
        return again.opens(code)
                .map(requests::get)
                .filter(this::mayBeTold)
                .filter(request -> again.use(code))
                .map(request -> answers.shown(request, new Actor(request.agency())));
    }

    private boolean mayBeTold(ServiceRequest request) {
        return seen.mayBeTold(request.contact(), request.agency(), request.child()) && answers.isShown(request);
    }
}
