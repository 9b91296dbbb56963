package onefrontdoor.stepchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.PlanSteps;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When social care was asked about a plan, and what came of it for each child. */
@Service
@Transactional(readOnly = true)
public class StepUpView {

    private final StepUps stepUps;
    private final StepUpOutcomes outcomes;
    private final PlanSteps plans;
    private final MessageSource words;

    StepUpView(StepUps stepUps, StepUpOutcomes outcomes, PlanSteps plans, MessageSource words) {
        this.stepUps = stepUps;
        this.outcomes = outcomes;
        this.plans = plans;
        this.words = words;
    }

    /** An answer to choose. */
    public record Choice(String value, String words) {}

    /** What can be chosen on the page. */
    public Map<String, List<Choice>> choices() {
        return Map.of(
                "soon", choices(Immediacy.values()),
                "answers", choices(Answer.values()),
                "indicators", choices(Indicator.values()));
    }

    private List<Choice> choices(Enum<?>[] codes) {
        return Arrays.stream(codes)
                .map(code -> new Choice(
                        code.name(),
                        words.getMessage(
                                code.getDeclaringClass().getSimpleName() + "." + code.name(), null, Locale.UK)))
                .toList();
    }

    /** One time, with the children by their numbers on the contact of the plan. */
    public record Asked(StepUp step, List<ForChild> children) {}

    /** What became of one child; WAITING, TAKEN_ON or REFUSED. */
    public record ForChild(int number, String outcome) {}

    /** What a review said that decided to ask, for its author to send; empty where none did. */
    public String saidAtReview(Reference plan) {
        return plans.saidAtReview(plan).orElse("");
    }

    /** The latest first. */
    public List<Asked> of(Reference plan) {
        return stepUps.of(plan).stream().map(this::asked).toList();
    }

    private Asked asked(StepUp step) {
        return new Asked(
                step,
                new TreeMap<>(outcomes.of(step.contact()))
                        .entrySet().stream()
                                .map(child -> new ForChild(
                                        child.getKey(), child.getValue().name()))
                                .toList());
    }
}
