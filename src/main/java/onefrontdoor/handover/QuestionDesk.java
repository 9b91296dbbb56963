package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a service that needs to know more asks before it answers. Whoever asks, accepts, declines or takes a request back
 * holds the request while they do so: a question that comes first stands until the request ends, and one that comes later
 * is refused.
 */
@Service
@Transactional
public class QuestionDesk {

    private final ServiceRequests requests;
    private final HeldRequests held;
    private final ServiceQuestions questions;
    private final AnswerDesk answers;
    private final QuestionRules rules;
    private final RequestProcess process;
    private final AuditTrail audit;
    private final Clock clock;

    QuestionDesk(
            ServiceRequests requests,
            HeldRequests held,
            ServiceQuestions questions,
            AnswerDesk answers,
            QuestionRules rules,
            RequestProcess process,
            AuditTrail audit,
            Clock clock) {
        this.requests = requests;
        this.held = held;
        this.questions = questions;
        this.answers = answers;
        this.rules = rules;
        this.process = process;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts a question before a manager; the same words once more are the same question.
     *
     * @throws AnsweredAlready when the request has ended, or the service may not know of the child any more
     */
    public AnswerDesk.Preview ask(UUID id, Enquiry enquiry) {
        ServiceRequest request = held.hold(id).orElseThrow(AnsweredAlready::new);
        if (answers.look(id, enquiry.by()).isEmpty()) {
            throw new AnsweredAlready();
        }
        List<ServiceQuestion> asked = questions.of(id);
        if (asked.stream().noneMatch(question -> question.words().equals(enquiry.words()))) {
            keep(request, asked, enquiry);
        }
        return answers.look(id, enquiry.by()).orElseThrow(AnsweredAlready::new);
    }

    private void keep(ServiceRequest request, List<ServiceQuestion> asked, Enquiry enquiry) {
        if (!rules.allowOneMore(asked)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "Your last question has no answer yet, or you have asked as often as you can. Please ring us.");
        }
        Instant now = clock.instant();
        questions.ask(request.id(), asked.size() + 1, enquiry, rules.answeredBy(now));
        Instant answerBy = request.answerBy();
        if (answerBy != null && answerBy.isAfter(now)) {
            held.waitUntil(request.id(), rules.later(answerBy));
        }
        audit.changed(enquiry.by(), request.contact(), "service asked a question: " + request.agency());
        process.asked(request);
    }

    /** When somebody rings the service of a request now. */
    @Transactional(readOnly = true)
    public Instant ringAt(UUID id) {
        return requests.get(id).waitsUntil();
    }

    /** The reminder waits as much longer as the call does. */
    public Instant later(Instant reminder) {
        return rules.later(reminder);
    }

    /** By when a manager answers what a service has asked last. */
    @Transactional(readOnly = true)
    public Instant due(UUID id) {
        return questions.open(id).orElseThrow().due();
    }

    /**
     * Keeps that a question was not answered in time.
     *
     * @return by when the Head of Service looks at it
     */
    public Instant late(UUID id) {
        audit.changed(Actor.SYSTEM, requests.get(id).contact(), "question of a service late");
        return rules.answeredBy(clock.instant());
    }
}
