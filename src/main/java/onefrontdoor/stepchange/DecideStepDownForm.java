package onefrontdoor.stepchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
        Optional<SocialCareStepDown> asked =
                task.subject().map(UUID::fromString).flatMap(stepDowns::find).map(StepDownStanding::asked);
        Map<String, Object> shown =
                new LinkedHashMap<>(families.read(task.reference(), task.viewer(), form(), Led.NOTHING));
        asked.ifPresent(one -> shown.put("asked", facts.of(one)));
        return shown;
    }
}
