package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.Holds.Hold;
import onefrontdoor.frontdoor.ThresholdDesk.Outcome;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.springframework.stereotype.Service;

/** Reads what managers fill in and takes it to the desk where it is decided. */
@Service
public class DecisionForms {

    static final String WHY = "Why?";

    private final ThresholdDesk thresholds;
    private final DestinationDesk destinations;
    private final HoldDesk holds;
    private final AdultDesk adults;
    private final HandoverNotes handovers;
    private final OpenCaseDesk openCases;

    DecisionForms(
            ThresholdDesk thresholds,
            DestinationDesk destinations,
            HoldDesk holds,
            AdultDesk adults,
            HandoverNotes handovers,
            OpenCaseDesk openCases) {
        this.thresholds = thresholds;
        this.destinations = destinations;
        this.holds = holds;
        this.adults = adults;
        this.handovers = handovers;
        this.openCases = openCases;
    }

    /**
     * What follows from a filled-in threshold form.
     *
     * @param dueAgain by when the decision is due now; empty unless it was held for information
     * @param partOfOpenCase whether it goes to a case that is open already, without a decision of its own
     */
    public record Followed(Outcome outcome, boolean adultAtRisk, Optional<Instant> dueAgain, boolean partOfOpenCase) {

        public boolean isHeld() {
            return dueAgain.isPresent();
        }
    }

    /** Records the decision for each child on the form, that it is held for information, or to which case it belongs. */
    public Followed decideThreshold(Reference reference, FormAnswers answers) {
        return switch (answers.choice("readiness", Readiness.class, "Can you decide now?")) {
            case DECIDE -> decide(reference, answers);
            case HOLD -> hold(reference, answers);
            case OPEN_CASE -> belong(reference, answers);
        };
    }

    private Followed decide(Reference reference, FormAnswers answers) {
        List<ThresholdDecision.Judgement> judgements =
                answers.rows("children").stream().map(DecisionForms::judgement).toList();
        Outcome outcome = thresholds.decide(reference, judgements, answers.by());
        handovers.write(reference, outcome, answers.optionalText("handoverNote"), answers.by());
        return new Followed(outcome, adultAtRisk(reference, answers), Optional.empty(), false);
    }

    private boolean adultAtRisk(Reference reference, FormAnswers answers) {
        Answer atRisk = answers.choice("adultAtRisk", Answer.class, "Is an adult in this family at risk?");
        adults.seen(reference, atRisk, answers.optionalText("adultNote"), answers.by());
        return atRisk == Answer.YES;
    }

    private Followed hold(Reference reference, FormAnswers answers) {
        Instant due = holds.hold(reference, hold(answers), answers.by());
        return new Followed(Outcome.NONE, false, Optional.of(due), false);
    }

    private Followed belong(Reference reference, FormAnswers answers) {
        openCases.belongs(reference, answers);
        return new Followed(Outcome.NONE, adultAtRisk(reference, answers), Optional.empty(), true);
    }

    /** Records the destination for each child on the form and says whether a social work decision was asked for. */
    public boolean decideDestination(Reference reference, FormAnswers answers) {
        List<DestinationDecision.Choice> choices =
                answers.rows("children").stream().map(DecisionForms::choice).toList();
        return destinations.decide(reference, choices, answers.by());
    }

    private static Hold hold(FormAnswers answers) {
        return new Hold(
                answers.choice("holdOwner", HoldOwner.class, "Who obtains it?"),
                answers.text("holdReason", "What is missing, and why can you not decide without it?"));
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
                row.text("rationale", WHY),
                Offer.in(row),
                row.optionalText("again").filter("true"::equals).isPresent());
    }
}
