package onefrontdoor.assessment.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Puts an assessment that is not finished before a manager. */
final class UnfinishedReviews {

    private UnfinishedReviews() {}

    static Reference plan(DelegateExecution execution) {
        return new Reference(execution.getProcessBusinessKey());
    }

    static void start(DelegateExecution unfinished, Instant reviewBy) {
        unfinished
                .getProcessEngineServices()
                .getRuntimeService()
                .createMessageCorrelation(UnfinishedAssessmentModel.UNFINISHED)
                .processInstanceBusinessKey(unfinished.getProcessBusinessKey())
                .setVariable(EarlyHelpAssessmentModel.REFERENCE, unfinished.getProcessBusinessKey())
                .setVariable(UnfinishedAssessmentModel.REVIEW_BY, Date.from(reviewBy))
                .correlateStartMessage();
    }
}
