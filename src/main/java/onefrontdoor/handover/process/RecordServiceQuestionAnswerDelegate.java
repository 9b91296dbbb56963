package onefrontdoor.handover.process;

import onefrontdoor.handover.QuestionAnswerDesk;
import onefrontdoor.shared.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordServiceQuestionAnswerDelegate implements JavaDelegate {

    private final QuestionAnswerDesk desk;

    RecordServiceQuestionAnswerDelegate(QuestionAnswerDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.answer(Requests.in(execution), answers);
    }
}
