package onefrontdoor.handover;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.ServiceReason;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody rings a service that is silent and writes down what it said, or stops waiting for it (RB10, E11). */
@Service
@Transactional
public class ChaseDesk {

    private final ServiceRequests requests;
    private final AnswerDesk answers;
    private final RequestClock deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    ChaseDesk(ServiceRequests requests, AnswerDesk answers, RequestClock deadlines, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of the call. */
    public enum Heard {
        ACCEPT,
        DECLINE,
        NO_ANSWER
    }

    /**
     * Keeps that a service has not answered in time.
     *
     * @return by when somebody rings it
     */
    public Instant silent(UUID id) {
        audit.changed(Actor.SYSTEM, requests.get(id).contact(), "service silent");
        return deadlines.ringBy(clock.instant());
    }

    /** Keeps what was heard; an answer that the service gave by itself meanwhile stands. */
    public void heard(UUID id, FormAnswers typed) {
        Heard heard = typed.choice("heard", Heard.class, "What did the service say?");
        Reply reply = heard == Heard.NO_ANSWER ? stopWaiting(typed) : Reply.in(said(heard, typed), Reply.Way.TELEPHONE);
        if (requests.get(id).state().isOpen()) {
            answers.answer(id, reply);
        }
    }

    private static FormAnswers said(Heard heard, FormAnswers typed) {
        Map<String, Object> said = new HashMap<>(typed.typed());
        said.put("answer", heard.name());
        return new FormAnswers(typed.by(), said);
    }

    private static Reply stopWaiting(FormAnswers typed) {
        String words = typed.optionalText("words")
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "Say why you do not wait any longer."));
        return new Reply(Reply.Say.DECLINE, null, ServiceReason.NO_ANSWER, words, Reply.Way.TELEPHONE, typed.by());
    }
}
