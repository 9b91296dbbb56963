package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.QuestionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateLateAnswerDelegate implements JavaDelegate {

    private final QuestionDesk desk;
    private final OverdueReviews reviews;

    EscalateLateAnswerDelegate(QuestionDesk desk, OverdueReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reviews.start(execution, Date.from(desk.late(Requests.in(execution))));
    }
}
