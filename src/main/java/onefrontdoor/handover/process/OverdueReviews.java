package onefrontdoor.handover.process;

import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts what is late at social care before the Head of Service, with what the work list shows. */
@Component
class OverdueReviews {

    private final RuntimeService runtime;

    OverdueReviews(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    void start(DelegateExecution late, Date reviewBy) {
        MessageCorrelationBuilder review = runtime.createMessageCorrelation(SocialCareHandoverModel.OVERDUE)
                .processInstanceBusinessKey(late.getProcessBusinessKey())
                .setVariable(SocialCareHandoverModel.REVIEW_BY, reviewBy);
        SocialCareHandoverModel.SHOWN_IN_LIST.forEach(shown -> review.setVariable(shown, late.getVariable(shown)));
        review.correlateStartMessage();
    }
}
