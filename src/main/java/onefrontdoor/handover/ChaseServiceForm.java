package onefrontdoor.handover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** Which service is silent, and about which child; who the child is stands on the page of the contact. */
@Component
class ChaseServiceForm implements FormView {

    private final ServiceRequests requests;
    private final ServiceQuestions questions;
    private final RequestWords words;

    ChaseServiceForm(ServiceRequests requests, ServiceQuestions questions, RequestWords words) {
        this.requests = requests;
        this.questions = questions;
        this.words = words;
    }

    @Override
    public String form() {
        return "chase-service";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        ServiceRequest request = requests.get(UUID.fromString(task.subject().orElseThrow()));
        Map<String, Object> shown = new HashMap<>(words.request(request));
        shown.put(
                "open",
                questions.open(request.id()).map(words::question).map(List::of).orElseGet(List::of));
        return Map.of("request", shown);
    }
}
