package onefrontdoor.handover;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.family.Mention;
import onefrontdoor.frontdoor.DecisionTurns;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.frontdoor.ServiceRefusal;
import onefrontdoor.partner.OpenRows;
import onefrontdoor.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a service looks at a request and answers it, whichever way it came. The first answer stands. The answer, what
 * follows from it on the record and the word to the waiting process commit together or not at all (P2).
 */
@Service
@Transactional
public class AnswerDesk {

    private final ServiceRequests requests;
    private final SeenByService seen;
    private final OpenRows rows;
    private final ServiceQuestions questions;
    private final QuestionRules rules;
    private final DecisionTurns turns;
    private final ServiceDesk services;
    private final RequestProcess process;
    private final AuditTrail audit;

    AnswerDesk(
            ServiceRequests requests,
            SeenByService seen,
            OpenRows rows,
            ServiceQuestions questions,
            QuestionRules rules,
            DecisionTurns turns,
            ServiceDesk services,
            RequestProcess process,
            AuditTrail audit) {
        this.requests = requests;
        this.seen = seen;
        this.rows = rows;
        this.questions = questions;
        this.rules = rules;
        this.turns = turns;
        this.services = services;
        this.process = process;
        this.audit = audit;
    }

    /**
     * A request as a service sees it before it answers.
     *
     * @param questions that it has asked, with their answers
     * @param mayAsk whether it may ask one more
     */
    public record Preview(
            ServiceRequest request, List<ServiceFact> facts, List<ServiceQuestion> questions, boolean mayAsk) {

        /** When somebody rings the service. */
        public Instant answerBy() {
            return request.waitsUntil();
        }
    }

    /** Shows what is little enough; empty when the request has ended or the service may not know of it any more. */
    public Optional<Preview> look(UUID id, Actor by) {
        return requests.find(id)
                .filter(request -> request.state() == RequestState.SENT && isShown(request))
                .map(this::preview)
                .filter(preview -> !preview.facts().isEmpty())
                .map(preview -> written(preview, by));
    }

    private Preview preview(ServiceRequest request) {
        List<ServiceQuestion> asked = questions.of(request.id());
        List<ServiceFact> facts = seen.preview(request.contact(), request.agency(), request.child());
        return new Preview(request, facts, asked, rules.allowOneMore(asked));
    }

    /** The database alone; {@link SeenByService} knows nothing of it (P5). */
    boolean isShown(ServiceRequest request) {
        return rows.show(request.agency(), new Mention(request.contact(), Mention.As.CHILD, request.child()));
    }

    private Preview written(Preview preview, Actor by) {
        audit.read(by, preview.request().contact(), "service request looked at");
        return preview;
    }

    /**
     * Keeps an answer.
     *
     * @return what the service may know now; nothing of a child whom it does not take on
     * @throws AnsweredAlready when somebody else was first, or the request has ended
     */
    public List<ServiceFact> answer(UUID id, Reply reply) {
        ServiceRequest request = requests.get(id);
        turns.take(request.contact());
        if (!requests.answered(id, reply.end(), reply)) {
            throw new AnsweredAlready();
        }
        List<ServiceFact> shown = reply.say() == Reply.Say.ACCEPT ? accepted(request, reply) : declined(request, reply);
        process.ended(request);
        return shown;
    }

    /** The gate is asked once more, and has the last word before the record is shown (INV01). */
    private List<ServiceFact> accepted(ServiceRequest request, Reply reply) {
        if (!seen.mayBeTold(request.contact(), request.agency(), request.child()) || !isShown(request)) {
            throw new AnsweredAlready();
        }
        services.accepted(request.contact(), request.decision(), reply.by());
        return reply.way() == Reply.Way.TELEPHONE ? List.of() : shown(request, reply.by());
    }

    /** What it may know now of a child whom it has taken on. */
    List<ServiceFact> shown(ServiceRequest request, Actor by) {
        audit.read(by, request.contact(), "service request accepted, child %d".formatted(request.child()));
        return seen.record(request.contact(), request.agency(), request.child());
    }

    /** What an answer that was repeated showed the first time, as far as the gate lets it go now. */
    List<ServiceFact> shownAgain(ServiceRequest request, Reply reply) {
        return reply.say() == Reply.Say.ACCEPT && isShown(request) ? shown(request, reply.by()) : List.of();
    }

    private List<ServiceFact> declined(ServiceRequest request, Reply reply) {
        ServiceReason reason = reply.reason();
        if (reason == null) {
            throw new IllegalArgumentException("A refusal has a reason.");
        }
        ServiceRefusal no = new ServiceRefusal(reason, reply.words());
        services.declined(request.contact(), request.decision(), no, reply.by());
        return List.of();
    }
}
