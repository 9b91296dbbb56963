package onefrontdoor.stepchange;

import java.util.List;
import java.util.Map;
import onefrontdoor.frontdoor.DecisionKind;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a council sets for disagreements; how long their stages last stands in the table of deadlines.
 *
 * @param remindWithinWorkingDays when the head of service is reminded of one that no clock moves on, and so on
 * @param talkers the desks at which each kind of decision is taken
 * @param judges the desks whose managers judge each kind of decision
 * @param decidesAnew the desks at which somebody decides anew; the head of service too, where they are qualified (RB09)
 * @param learning the kinds of what can be learnt, by their codes
 */
@ConfigurationProperties("onefrontdoor.disagreement")
record DisagreementProperties(
        int remindWithinWorkingDays,
        Map<DecisionKind, List<String>> talkers,
        Map<DecisionKind, List<String>> judges,
        Map<DecisionKind, List<String>> decidesAnew,
        List<String> learning) {

    DisagreementProperties {
        talkers = Map.copyOf(talkers);
        judges = Map.copyOf(judges);
        decidesAnew = Map.copyOf(decidesAnew);
        learning = List.copyOf(learning);
    }

    /** Whose task a stage is, where it is the task of a desk that the council names. */
    List<String> desks(DisagreementStage stage, DecisionKind kind) {
        return switch (stage) {
            case TALK -> talkers.get(kind);
            case MANAGERS -> judges.get(kind);
            case ANEW -> decidesAnew.get(kind);
            case FORMAL, PARTNERS -> List.of("head-of-service");
        };
    }
}
