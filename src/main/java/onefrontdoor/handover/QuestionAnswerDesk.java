package onefrontdoor.handover;

import java.util.UUID;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.frontdoor.Correspondence;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a duty early help manager answers what a service has asked; the gate of sharing has the last word (INV01, RB22). */
@Service
@Transactional
public class QuestionAnswerDesk {

    private final HeldRequests held;
    private final ServiceQuestions questions;
    private final AnswerDesk answers;
    private final SeenByService seen;
    private final ServiceDesk services;
    private final RequestWords words;
    private final RequestLinks links;
    private final Correspondence correspondence;
    private final AuditTrail audit;

    QuestionAnswerDesk(
            HeldRequests held,
            ServiceQuestions questions,
            AnswerDesk answers,
            SeenByService seen,
            ServiceDesk services,
            RequestWords words,
            RequestLinks links,
            Correspondence correspondence,
            AuditTrail audit) {
        this.held = held;
        this.questions = questions;
        this.answers = answers;
        this.seen = seen;
        this.services = services;
        this.words = words;
        this.links = links;
        this.correspondence = correspondence;
        this.audit = audit;
    }

    /** Keeps what the manager says and has the service look at it; the mail holds a private link and nothing else. */
    public void answer(UUID id, FormAnswers typed) {
        QuestionReply reply = typed.choice("reply", QuestionReply.class, "Do you answer?");
        ServiceRequest request = held.hold(id)
                .filter(waiting -> questions.open(waiting.id()).isPresent())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT, "The request has ended meanwhile. Nobody waits for this answer."));
        boolean mayBeTold =
                seen.mayBeTold(request.contact(), request.agency(), request.child()) && answers.isShown(request);
        ServiceQuestion answered = questions.answer(id, reply, words(reply, typed, mayBeTold), typed.by());
        services.asked(request.contact(), words.note(request, answered), typed.by());
        audit.changed(typed.by(), request.contact(), "question of a service answered: " + reply);
        if (mayBeTold) {
            write(request);
        }
    }

    private static @Nullable String words(QuestionReply reply, FormAnswers typed, boolean mayBeTold) {
        if (reply == QuestionReply.NOT_BEFORE_ACCEPTANCE) {
            return null;
        }
        if (!mayBeTold) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    "The service may not be told of this child now, so no answer can reach it. Record the family's"
                            + " agreement or an authorisation on the page of the case first, or do not answer.");
        }
        return Enquiry.bounded(typed.text("words", "What do you tell the service?"));
    }

    private void write(ServiceRequest request) {
        UUID mail = correspondence.answerService(
                request.contact(), request.agency(), links.mails(request), request.waitsUntil());
        links.mailed(mail, request.id());
    }
}
