package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.QuestionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PassOnQuestionDelegate implements JavaDelegate {

    private final QuestionDesk desk;

    PassOnQuestionDelegate(QuestionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Requests.beside(execution, ServiceQuestionModel.PASSED_ON)
                .setVariable(ServiceQuestionModel.QUESTION_DUE, Date.from(desk.due(Requests.in(execution))))
                .correlateStartMessage();
    }
}
