package onefrontdoor.frontdoor;

import java.util.List;
import java.util.Map;

/** The decision tables that propose; they are asked with facts of one contact or child and answer with reasons in words. */
public interface Guides {

    UrgencyAdvice urgency(Map<String, Object> facts);

    LevelAdvice level(Map<String, Object> facts);

    DestinationAdvice destination(Map<String, Object> facts);

    EligibilityAdvice familySupport(Map<String, Object> facts);

    /** What the table of eligibility may come to; what outweighs the others stands last. */
    enum Eligibility {
        ACCEPT,
        NEED_INFORMATION,
        DECLINE
    }

    /** Whether a child fits targeted family support, and every reason for that answer (G10). */
    record EligibilityAdvice(Eligibility proposal, List<String> codes, List<String> reasons) {}

    record UrgencyAdvice(Urgency urgency, String reason) {}

    record LevelAdvice(Level level, Route route, List<String> reasons) {}

    record DestinationAdvice(Destination destination, String reason) {}
}
