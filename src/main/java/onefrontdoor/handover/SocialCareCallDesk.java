package onefrontdoor.handover;

import java.time.Clock;
import java.util.List;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a duty social work manager sees to a request that did not reach social care (INV16, RB25). */
@Service
@Transactional
public class SocialCareCallDesk {

    private final SocialCareRequests requests;
    private final SocialCareReturns returns;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareCallDesk(SocialCareRequests requests, SocialCareReturns returns, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.returns = returns;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps what the manager did; nobody passes on by telephone what the law of sharing holds back. */
    public void called(Reference contact, FormAnswers answers) {
        SocialCareReached how = answers.choice("reached", SocialCareReached.class, "What did you do?");
        String note = answers.text("note", "Whom did you speak to, and what follows?");
        List<SocialCareRequest> waiting = requests.findByContactReferenceOrderById(contact.value()).stream()
                .filter(SocialCareRequest::isToSend)
                .toList();
        returns.note(contact, note, answers.by());
        waiting.forEach(request -> requests.save(settled(request, how)));
        if (how == SocialCareReached.DECIDE_AGAIN) {
            waiting.forEach(request -> returns.takeBack(contact, request.child(), note, answers.by()));
        }
        audit.changed(answers.by(), contact, "social care reached: " + how);
    }

    private SocialCareRequest settled(SocialCareRequest request, SocialCareReached how) {
        return switch (how) {
            case TOLD_BY_TELEPHONE -> told(request);
            case SEND_AGAIN -> request.askedAgain(clock.instant());
            case DECIDE_AGAIN -> request.returned(clock.instant());
        };
    }

    private SocialCareRequest told(SocialCareRequest request) {
        if (request.failure() == SocialCareFailure.MAY_NOT_GO) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "Social care may not be told of every child yet. Record the family's agreement or an"
                            + " authorisation on the page of the case first, and have the request sent again.");
        }
        return request.sent(clock.instant());
    }
}
