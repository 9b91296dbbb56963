package onefrontdoor.stepchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A step-down as it was typed, so that it need not be typed again for a brother or sister. Which child, and whether the
 * family agrees to help for that child, are always asked anew (RB32).
 */
final class AskedAgain {

    private AskedAgain() {}

    static Map<String, String> of(SocialCareStepDown asked) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("reference", asked.at().contact().value());
        work(typed, asked.said());
        people(typed, asked);
        asked.agreed().with().forEach(agency -> typed.put(StepDownQuestions.WITH + agency, "yes"));
        return typed;
    }

    private static void work(Map<String, String> typed, SocialCareStepDown.Said said) {
        typed.put("plan", said.plan().name());
        put(typed, "assessedOn", said.assessedOn());
        typed.put("goals", said.goals());
        typed.put("actions", said.actions());
        put(typed, "reviewOn", said.reviewOn());
        put(typed, "reviewReason", said.reviewReason());
        typed.put("offer", said.offer());
    }

    private static void people(Map<String, String> typed, SocialCareStepDown asked) {
        typed.put("leadName", asked.lead().name());
        typed.put("leadAgency", asked.lead().agency());
        typed.put("leadReached", asked.lead().reached());
        put(typed, "leadLogin", asked.lead().login());
        typed.put("agreedBy", asked.agreed().by());
        typed.put("agreedOn", asked.agreed().on().toString());
        typed.put("worker", asked.asked().worker());
        typed.put("workerReached", asked.asked().reached());
    }

    private static void put(Map<String, String> typed, String key, @Nullable Object value) {
        if (value != null) {
            typed.put(key, Objects.toString(value));
        }
    }
}
