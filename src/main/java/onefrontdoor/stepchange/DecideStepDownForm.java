package onefrontdoor.stepchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.Led;
import onefrontdoor.frontdoor.PlanFamilies;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** What the duty early help manager reads before deciding about a step-down from social care: the record, and what was asked. */
@Component
class DecideStepDownForm implements FormView {

    private final SocialCareStepDowns stepDowns;
    private final PlanFamilies families;
    private final StepDownFacts facts;

    DecideStepDownForm(SocialCareStepDowns stepDowns, PlanFamilies families, StepDownFacts facts) {
        this.stepDowns = stepDowns;
        this.families = families;
        this.facts = facts;
    }

    @Override
    public String form() {
        return "decide-step-down";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        SocialCareStepDown asked = task.subject()
                .map(UUID::fromString)
                .flatMap(stepDowns::find)
                .map(StepDownStanding::asked)
                .orElseThrow();
        Map<String, Object> shown =
                new LinkedHashMap<>(families.read(task.reference(), task.viewer(), form(), Led.NOTHING));
        shown.put("asked", facts.of(asked));
        return shown;
    }
}
