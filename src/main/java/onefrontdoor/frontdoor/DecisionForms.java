package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;

/** Reads what managers fill in and takes it to the desk where it is decided. */
@Service
public class DecisionForms {

    static final String WHY = "Why?";

    private final ThresholdDesk thresholds;
    private final DestinationDesk destinations;

    DecisionForms(ThresholdDesk thresholds, DestinationDesk destinations) {
        this.thresholds = thresholds;
        this.destinations = destinations;
    }

    /** Records the threshold decision for each child on the form. */
    public ThresholdDesk.Outcome decideThreshold(Reference reference, FormAnswers answers) {
        List<ThresholdDecision.Judgement> judgements =
                answers.rows("children").stream().map(DecisionForms::judgement).toList();
        return thresholds.decide(reference, judgements, answers.by());
    }

    /** Records the destination for each child on the form and says whether a social work decision was asked for. */
    public boolean decideDestination(Reference reference, FormAnswers answers) {
        List<DestinationDecision.Choice> choices =
                answers.rows("children").stream().map(DecisionForms::choice).toList();
        return destinations.decide(reference, choices, answers.by());
    }

    private static ThresholdDecision.Judgement judgement(FormAnswers row) {
        return new ThresholdDecision.Judgement(
                ChildRow.number(row),
                row.choice("level", Level.class, "Which level of need?"),
                row.choice("route", Route.class, "Is the threshold of Children's Social Care met?"),
                row.text("rationale", WHY));
    }

    private static DestinationDecision.Choice choice(FormAnswers row) {
        return new DestinationDecision.Choice(
                ChildRow.number(row),
                row.choice("destination", Destination.class, "Where does this child go?"),
                row.text("rationale", WHY));
    }
}
