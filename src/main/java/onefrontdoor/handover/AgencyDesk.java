package onefrontdoor.handover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an agency that we know, its people at their pages and its system by the API, looks at the requests to itself and
 * answers them. A request to somebody else is like one that nobody has (P8).
 */
@Service
@Transactional
public class AgencyDesk {

    private final ServiceRequests requests;
    private final AnswerDesk answers;
    private final QuestionDesk questions;

    AgencyDesk(ServiceRequests requests, AnswerDesk answers, QuestionDesk questions) {
        this.requests = requests;
        this.answers = answers;
        this.questions = questions;
    }

    /** An agency, and who looks or answers on its behalf. */
    public record OnBehalf(String agency, Actor by) {}

    /** What an agency knows of a request after it answered. */
    public record Answered(RequestState state, List<ServiceFact> facts) {}

    /** Every request that waits for this agency, what is due first above. */
    public List<AnswerDesk.Preview> open(OnBehalf whose) {
        return requests.awaiting(whose.agency()).stream()
                .flatMap(request -> answers.look(request.id(), whose.by()).stream())
                .toList();
    }

    /** One that waits for this agency; empty for any other. */
    public Optional<AnswerDesk.Preview> look(UUID id, OnBehalf whose) {
        return of(whose, id).flatMap(request -> answers.look(request.id(), whose.by()));
    }

    /** Answers; the same answer once more changes nothing and is told the same. */
    public Answered answer(UUID id, OnBehalf whose, Reply reply) {
        ServiceRequest request = theirs(whose, id);
        if (requests.isAnsweredBy(id, reply)) {
            return new Answered(request.state(), answers.shownAgain(request, reply));
        }
        List<ServiceFact> facts = answers.answer(id, reply);
        return new Answered(requests.get(id).state(), facts);
    }

    /** Asks before it answers; the same question once more changes nothing. */
    public AnswerDesk.Preview ask(UUID id, OnBehalf whose, Enquiry enquiry) {
        return questions.ask(theirs(whose, id).id(), enquiry);
    }

    private ServiceRequest theirs(OnBehalf whose, UUID id) {
        return of(whose, id)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "There is no such request to your agency."));
    }

    private Optional<ServiceRequest> of(OnBehalf whose, UUID id) {
        return requests.find(id).filter(request -> request.agency().equals(whose.agency()));
    }
}
