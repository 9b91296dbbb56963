package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.Map;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms at the end of a plan show: what became of it, and what is missing before it can be closed. */
@Configuration(proxyBeanMethods = false)
class ClosingForms {

    private final Plans plans;
    private final PlanSheet sheet;
    private final ClosingSheet closing;

    ClosingForms(Plans plans, PlanSheet sheet, ClosingSheet closing) {
        this.plans = plans;
        this.sheet = sheet;
        this.closing = closing;
    }

    private record ClosingForm(String form, Plans plans, PlanSheet sheet, ClosingSheet closing) implements FormView {

        @Override
        public Map<String, Object> open(OpenedTask task) {
            Plan plan = plans.get(task.reference());
            Map<String, Object> facts = new LinkedHashMap<>(sheet.of(plan, task.viewer(), form));
            facts.putAll(closing.facts(plan.reference()));
            return Map.of("plan", facts);
        }
    }

    @Bean
    FormView decideClosingForm() {
        return new ClosingForm("decide-closing", plans, sheet, closing);
    }

    @Bean
    FormView checkAfterClosingForm() {
        return new ClosingForm("check-after-closing", plans, sheet, closing);
    }
}
