package onefrontdoor.stepchange;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.FamilyAwareness;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.IndicatorAnswer;
import onefrontdoor.frontdoor.Purpose;
import onefrontdoor.frontdoor.Worry;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.taf.PlanSteps;

/** Reads what somebody says who asks social care; all else stands on the record already. */
final class StepUpAnswers {

    private StepUpAnswers() {}

    static Set<Integer> children(PlanSteps.Open open, FormAnswers typed) {
        Set<Integer> chosen = open.children().stream()
                .filter(child -> typed.optionalText("child-" + child).isPresent())
                .collect(Collectors.toSet());
        if (chosen.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, "Choose at least one child.");
        }
        return chosen;
    }

    static Worry worry(FormAnswers typed) {
        Set<IndicatorAnswer> indicators = Arrays.stream(Indicator.values())
                .filter(indicator ->
                        typed.optionalText("indicator-" + indicator).isPresent())
                .map(indicator -> new IndicatorAnswer(indicator, Answer.YES))
                .collect(Collectors.toSet());
        return new Worry(
                Purpose.WORRY,
                typed.text("concern", "What has changed?"),
                typed.optionalText("goingWell").orElse(null),
                typed.choice("immediacy", Immediacy.class, "How soon may harm come?"),
                indicators);
    }

    /** What was agreed before stands in the ledger and goes with the children; here is asked only whether they know of this. */
    static FamilyAwareness family(FormAnswers typed) {
        Answer knows = typed.choice("familyKnows", Answer.class, "Does the family know of this?");
        String why = knows == Answer.YES ? null : typed.text("notTold", "Why does the family not know?");
        return new FamilyAwareness(knows, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED, why);
    }
}
