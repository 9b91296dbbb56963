package onefrontdoor.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.SeenByService;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** What a service asks, and as much of the child as it sees itself; who the child is stands on the page of the contact. */
@Component
class AnswerServiceQuestionForm implements FormView {

    private final ServiceRequests requests;
    private final ServiceQuestions questions;
    private final AnswerDesk answers;
    private final SeenByService seen;
    private final RequestWords words;

    AnswerServiceQuestionForm(
            ServiceRequests requests,
            ServiceQuestions questions,
            AnswerDesk answers,
            SeenByService seen,
            RequestWords words) {
        this.requests = requests;
        this.questions = questions;
        this.answers = answers;
        this.seen = seen;
        this.words = words;
    }

    @Override
    public String form() {
        return "answer-service-question";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        ServiceRequest request = requests.get(UUID.fromString(task.subject().orElseThrow()));
        List<ServiceQuestion> asked = questions.of(request.id());
        List<ServiceFact> facts = answers.isShown(request)
                ? seen.preview(request.contact(), request.agency(), request.child())
                : List.of();
        Map<String, Object> shown = new HashMap<>(words.request(request));
        shown.put("facts", words.facts(facts));
        shown.put("mayBeTold", !facts.isEmpty());
        shown.put("open", lines(asked, true));
        shown.put("earlier", lines(asked, false));
        return Map.of("request", shown);
    }

    private List<Map<String, String>> lines(List<ServiceQuestion> asked, boolean open) {
        return asked.stream()
                .filter(question -> question.isOpen() == open)
                .map(words::question)
                .toList();
    }
}
