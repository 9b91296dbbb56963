package onefrontdoor.stepchange.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import org.jspecify.annotations.Nullable;

/** The answers in a request, under the keys of the same questions on the page, so that the same reading serves both. */
final class RequestedStepDown {

    private final Map<String, Object> typed = new HashMap<>();

    private RequestedStepDown() {}

    static FormAnswers of(SocialCareStepDownRequest request, Actor by) {
        RequestedStepDown all = new RequestedStepDown();
        all.put("reference", request.reference());
        all.put("child", request.child());
        all.put("contact", request.contact());
        all.put("plan", request.plan());
        all.put("assessedOn", request.assessedOn());
        all.put("goals", request.goals());
        all.put("actions", request.actions());
        all.put("reviewOn", request.reviewOn());
        all.put("reviewReason", request.reviewReason());
        all.put("offer", request.offer());
        all.put(request.lead());
        all.put(request.agreement());
        all.put(request.worker());
        return new FormAnswers(by, all.typed);
    }

    private void put(SocialCareStepDownRequest.@Nullable Lead lead) {
        if (lead != null) {
            put("leadName", lead.name());
            put("leadAgency", lead.agency());
            put("leadReached", lead.reached());
            put("leadLogin", lead.login());
        }
    }

    private void put(SocialCareStepDownRequest.@Nullable Agreed agreement) {
        if (agreement != null) {
            put("agreesToHelp", agreement.agreesToHelp());
            put("agreedBy", agreement.saidBy());
            put("agreedOn", agreement.on());
            List<String> with = agreement.sharingWith() == null ? List.of() : agreement.sharingWith();
            with.forEach(agency -> put("with-" + agency, "yes"));
        }
    }

    private void put(SocialCareStepDownRequest.@Nullable Worker worker) {
        if (worker != null) {
            put("worker", worker.name());
            put("workerReached", worker.reached());
        }
    }

    private void put(String key, @Nullable Object value) {
        if (value != null) {
            typed.put(key, value.toString());
        }
    }
}
