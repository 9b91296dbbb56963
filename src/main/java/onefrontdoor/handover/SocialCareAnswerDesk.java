package onefrontdoor.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where social care's answers arrive, child by child and each of them once; a refused child returns to the door (INV16). */
@Service
@Transactional
public class SocialCareAnswerDesk {

    private final SocialCareRequests requests;
    private final SocialCareAnswers answers;
    private final SocialCareReturns returns;
    private final SocialCareWords words;
    private final HandoverProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareAnswerDesk(
            SocialCareRequests requests,
            SocialCareAnswers answers,
            SocialCareReturns returns,
            SocialCareWords words,
            HandoverProcess process,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.returns = returns;
        this.words = words;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /** Keeps an answer; the same one again changes nothing, and one that contradicts an earlier one is refused. */
    public void take(SocialCareAnswer answer, Actor from) {
        SocialCareRequest known = requests.findById(answer.request())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "We did not ask social care under this id."));
        Reference contact = new Reference(known.contactReference());
        SocialCareRequest request = requests.findByContactReferenceOrderById(contact.value()).stream()
                .filter(held -> held.id().equals(known.id()))
                .findFirst()
                .orElseThrow();
        if (!isRepeated(answer)) {
            refuseContradiction(request, answer);
            act(contact, request, answer, from);
        }
    }

    private boolean isRepeated(SocialCareAnswer answer) {
        Optional<SocialCareAnswer> underId = answers.withId(answer.id());
        underId.filter(earlier -> !earlier.equals(answer)).ifPresent(other -> {
            throw new Refusal(Refusal.Kind.CONFLICT, "Another answer was given under this id.");
        });
        return underId.isPresent() || answers.to(answer.request()).stream().anyMatch(answer::saysTheSameAs);
    }

    private static void refuseContradiction(SocialCareRequest request, SocialCareAnswer answer) {
        boolean fits = answer.kind().isNews() ? request.acceptedAt() != null : !request.isAnswered();
        if (!fits) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    answer.kind().isNews()
                            ? "Accept the child first: there is news only of a child that was taken on."
                            : "This contradicts the answer that was given before.");
        }
    }

    private void act(Reference contact, SocialCareRequest request, SocialCareAnswer answer, Actor from) {
        answers.keep(answer);
        audit.changed(from, contact, "social care said: " + answer.kind());
        if (answer.kind() == SocialCareAnswer.Kind.ACCEPTED) {
            requests.save(request.accepted(answer.reference(), clock.instant()));
            goOn(contact);
        }
        if (answer.kind() == SocialCareAnswer.Kind.REFUSED) {
            requests.save(request.returned(clock.instant()));
            returns.takeBack(contact, request.child(), words.refusal(answer), from);
            goOn(contact);
        }
    }

    /** The hand-over waits for the last of the children about whom social care was asked. */
    private void goOn(Reference contact) {
        List<SocialCareRequest> all = requests.findByContactReference(contact.value());
        if (all.stream().filter(SocialCareRequest::isSent).allMatch(SocialCareRequest::isAnswered)) {
            process.socialCareAnswered(contact);
        }
    }
}
