package onefrontdoor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the task forms show of an assessment: where it stands, and no word of the family, which stands on its pages. */
@Configuration(proxyBeanMethods = false)
class AssessmentForms {

    private final AssessmentBook book;
    private final Gaps gaps;
    private final AssessmentWords words;

    AssessmentForms(AssessmentBook book, Gaps gaps, AssessmentWords words) {
        this.book = book;
        this.gaps = gaps;
        this.words = words;
    }

    private record Form(String form, AssessmentForms behind) implements FormView {

        @Override
        public Map<String, Object> open(OpenedTask task) {
            return Map.of("assessment", behind.glance(task));
        }
    }

    @Bean
    FormView writeAssessmentForm() {
        return new Form("write-assessment", this);
    }

    @Bean
    FormView checkQualityForm() {
        return new Form("check-quality", this);
    }

    @Bean
    FormView reviewUnfinishedAssessmentForm() {
        return new Form("review-unfinished-assessment", this);
    }

    private Map<String, Object> glance(OpenedTask task) {
        Assessment assessment = book.get(task.reference());
        Map<String, Object> glance = new LinkedHashMap<>();
        glance.put("reference", assessment.plan().value());
        glance.put("document", words.document());
        glance.put("state", words.of(assessment.state()));
        glance.put("due", words.dayOf(assessment.dueBy()));
        glance.put("missing", gaps.in(assessment).size());
        glance.put("lead", Objects.toString(assessment.lead(), ""));
        glance.put("draft", assessment.isDraft());
        glance.put("keepUntil", words.dayOf(assessment.keepUntil()));
        return glance;
    }
}
