package onefrontdoor.handover.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import onefrontdoor.frontdoor.ServiceFact;
import onefrontdoor.handover.AnswerDesk;
import onefrontdoor.handover.QuestionReply;
import onefrontdoor.handover.ServiceQuestion;
import org.jspecify.annotations.Nullable;

/** A request as a system sees it before it is answered: enough to know whether it fits, and nobody's name. */
record WaitingRequest(UUID id, Instant answerBy, Map<String, String> child, List<Asked> questions) {

    /** What the agency asked before it answers; without a reply a manager still has to see to it. */
    record Asked(
            String question,
            Instant due,
            @Nullable QuestionReply reply,
            @Nullable String answer) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Asked";
        }
    }

    static WaitingRequest of(AnswerDesk.Preview preview) {
        return new WaitingRequest(
                preview.request().id(),
                preview.answerBy(),
                named(preview.facts()),
                preview.questions().stream().map(WaitingRequest::asked).toList());
    }

    static Map<String, String> named(List<ServiceFact> facts) {
        Map<String, String> named = new TreeMap<>();
        facts.forEach(fact -> named.put(fact.about(), fact.words()));
        return named;
    }

    private static Asked asked(ServiceQuestion question) {
        return new Asked(question.words(), question.due(), question.reply(), question.answer());
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "WaitingRequest";
    }
}
