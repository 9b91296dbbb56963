package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.assessment.AssessmentDates;
import org.springframework.stereotype.Component;

/** The assessment of the family, while it is being written (T11). */
@Component
class AssessmentsDue implements DueItems {

    private final AssessmentDates assessments;
    private final PlanWords words;

    AssessmentsDue(AssessmentDates assessments, PlanWords words) {
        this.assessments = assessments;
        this.words = words;
    }

    @Override
    public List<Due> on(List<Plan> plans) {
        return assessments.among(plans.stream().map(Plan::reference).toList()).entrySet().stream()
                .map(due -> new Due(due.getKey(), words.of("due", "assessment"), PlanDates.day(due.getValue())))
                .toList();
    }
}
