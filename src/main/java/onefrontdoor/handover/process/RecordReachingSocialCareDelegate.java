package onefrontdoor.handover.process;

import onefrontdoor.handover.SocialCareCallDesk;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordReachingSocialCareDelegate implements JavaDelegate {

    private final SocialCareCallDesk desk;

    RecordReachingSocialCareDelegate(SocialCareCallDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        desk.called(new Reference(execution.getProcessBusinessKey()), answers);
    }
}
