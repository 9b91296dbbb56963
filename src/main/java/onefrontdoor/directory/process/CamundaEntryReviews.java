package onefrontdoor.directory.process;

import java.time.Instant;
import java.util.Date;
import onefrontdoor.directory.EntryReview;
import onefrontdoor.directory.EntryReviewProcess;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** One process for each review, under its reference. */
@Component
class CamundaEntryReviews implements EntryReviewProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaEntryReviews(@Lazy RuntimeService runtime, @Lazy TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @Override
    public void begin(EntryReview review, Instant confirmBy) {
        String reference = review.reference().value();
        runtime.createMessageCorrelation(EntryReviewModel.STALE)
                .processInstanceBusinessKey(reference)
                .setVariable(EntryReviewModel.REFERENCE, reference)
                .setVariable(EntryReviewModel.KEEPER, review.keeper())
                .setVariable(EntryReviewModel.CONFIRM_BY, Date.from(confirmBy))
                .correlateStartMessage();
    }

    @Override
    public void confirmedElsewhere(EntryReview review) {
        runtime.createMessageCorrelation(EntryReviewModel.CONFIRMED)
                .processInstanceBusinessKey(review.reference().value())
                .correlateAll();
    }

    @Override
    public void handedTo(EntryReview review, String desk) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceBusinessKey(review.reference().value())
                .taskDefinitionKey(EntryReviewModel.CONFIRM)
                .list()) {
            tasks.setAssignee(task.getId(), null);
            tasks.deleteCandidateGroup(task.getId(), review.keeper());
            tasks.addCandidateGroup(task.getId(), desk);
        }
    }
}
