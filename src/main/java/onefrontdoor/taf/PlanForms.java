package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each task form of a plan shows; every one begins with the plan as it is now. */
@Configuration(proxyBeanMethods = false)
class PlanForms {

    private final Plans plans;
    private final PlanSheet sheet;
    private final ActionGaps gaps;
    private final PlanWords words;
    private final MeetingNotes notes;

    PlanForms(Plans plans, PlanSheet sheet, ActionGaps gaps, PlanWords words, MeetingNotes notes) {
        this.plans = plans;
        this.sheet = sheet;
        this.gaps = gaps;
        this.words = words;
        this.notes = notes;
    }

    /** A form about a plan, with facts of its own. */
    private record PlanForm(
            String form, Plans plans, PlanSheet sheet, BiFunction<Plan, OpenedTask, Map<String, Object>> said)
            implements FormView {

        @Override
        public Map<String, Object> open(OpenedTask task) {
            Plan plan = plans.get(task.reference());
            Map<String, Object> facts = new LinkedHashMap<>(sheet.of(plan, task.viewer(), form));
            facts.putAll(said.apply(plan, task));
            return Map.of("plan", facts);
        }
    }

    /** Who leads depends on all that is known of the family. */
    private record AllocationForm(Plans plans, PlanSheet sheet) implements FormView {

        @Override
        public String form() {
            return "allocate-lead-professional";
        }

        @Override
        public Map<String, Object> open(OpenedTask task) {
            return sheet.withRecord(plans.get(task.reference()), task.viewer(), form());
        }
    }

    @Bean
    FormView allocateLeadProfessionalForm() {
        return new AllocationForm(plans, sheet);
    }

    @Bean
    FormView writeUpReviewForm() {
        return new PlanForm(
                "write-up-review",
                plans,
                sheet,
                (plan, task) -> Map.of("incomplete", incomplete(plan), "live", notes.shown(plan.reference())));
    }

    private List<Map<String, String>> incomplete(Plan plan) {
        return gaps.in(plan.reference()).stream()
                .map(sentence -> Map.of("sentence", sentence))
                .toList();
    }

    @Bean
    FormView lookAtPlanForm() {
        return new PlanForm(
                "look-at-plan",
                plans,
                sheet,
                (plan, task) -> Map.of(
                        "late",
                        task.subject().map(PlanClock::valueOf).map(words::of).orElse("")));
    }
}
