package onefrontdoor.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.SocialCareReturns;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.springframework.context.ApplicationEventPublisher;
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
    private final SocialCareTimes times;
    private final SocialCareTimesProcess watch;
    private final List<TakingOver> others;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    SocialCareAnswerDesk(
            SocialCareRequests requests,
            SocialCareAnswers answers,
            SocialCareReturns returns,
            SocialCareWords words,
            HandoverProcess process,
            SocialCareTimes times,
            SocialCareTimesProcess watch,
            List<TakingOver> others,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.returns = returns;
        this.words = words;
        this.process = process;
        this.times = times;
        this.watch = watch;
        this.others = List.copyOf(others);
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps an answer; the same one again changes nothing, and one that contradicts an earlier one is refused.
     *
     * @return what has to come first, when it is not kept for that: the Head of Service looks at it (RB14, RB15)
     */
    public Optional<String> take(SocialCareAnswer answer, Actor from) {
        SocialCareRequest request = held(answer);
        if (isRepeated(answer)) {
            return Optional.empty();
        }
        refuseContradiction(request, answer);
        refuseGap(request, answer);
        Reference contact = new Reference(request.contactReference());
        SocialCareOrder order = new SocialCareOrder(answers.to(request.id()));
        Optional<String> missing = order.missingBefore(answer);
        missing.ifPresentOrElse(words -> setAside(contact, answer, from), () -> {
            keep(contact, request, answer, from);
            times.heard(answer, order.discussedAt());
        });
        watch.timesChanged(contact, request.id(), times.anyToWatch(request.id()));
        return missing;
    }

    /** With all requests about the contact, until this answer is kept: one answer after the other. */
    private SocialCareRequest held(SocialCareAnswer answer) {
        SocialCareRequest known = requests.findById(answer.request())
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "We did not ask social care under this id."));
        return requests.findByContactReferenceOrderById(known.contactReference()).stream()
                .filter(request -> request.id().equals(known.id()))
                .findFirst()
                .orElseThrow();
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

    /** Nobody would have the child between two services (INV16). */
    private void refuseGap(SocialCareRequest request, SocialCareAnswer answer) {
        if (answer.kind() == SocialCareAnswer.Kind.CLOSED
                && others.stream().anyMatch(other -> other.isAsked(request.child()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Early help was asked to take this child over and has not done so yet. Keep the case open until you"
                            + " are told that it has; if the child is not to step down, ask the duty early help manager"
                            + " to decline first.");
        }
    }

    private void keep(Reference contact, SocialCareRequest request, SocialCareAnswer answer, Actor from) {
        answers.keep(answer);
        audit.changed(from, contact, "social care said: " + answer.kind());
        if (answer.kind() == SocialCareAnswer.Kind.ACCEPTED) {
            requests.save(request.accepted(answer.reference(), clock.instant()));
            goOn(contact);
            events.publishEvent(new SocialCareAnswered(contact));
        }
        if (answer.kind() == SocialCareAnswer.Kind.REFUSED) {
            requests.save(request.returned(clock.instant()));
            returns.takeBack(contact, request.child(), words.refusal(answer), from);
            goOn(contact);
            events.publishEvent(new SocialCareAnswered(contact));
        }
    }

    private void setAside(Reference contact, SocialCareAnswer answer, Actor from) {
        times.outOfOrder(answer.request());
        audit.changed(from, contact, "social care said out of order: " + answer.kind());
    }

    /** The hand-over waits for the last of the children about whom social care was asked. */
    private void goOn(Reference contact) {
        List<SocialCareRequest> all = requests.findByContactReference(contact.value());
        if (all.stream().filter(SocialCareRequest::isSent).allMatch(SocialCareRequest::isAnswered)) {
            process.socialCareAnswered(contact);
        }
    }
}
