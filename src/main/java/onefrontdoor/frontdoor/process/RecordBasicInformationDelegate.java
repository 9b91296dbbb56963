package onefrontdoor.frontdoor.process;

import onefrontdoor.frontdoor.BasicsDesk;
import onefrontdoor.frontdoor.OpenCases;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RecordBasicInformationDelegate implements JavaDelegate {

    private final BasicsDesk desk;
    private final OpenCases cases;

    RecordBasicInformationDelegate(BasicsDesk desk, OpenCases cases) {
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        FormAnswers answers = (FormAnswers) execution.getVariable(FormAnswers.VARIABLE);
        Reference reference = new Reference(execution.getProcessBusinessKey());
        execution.setVariable(ContactTriageModel.CHILDREN_AGES, desk.gathered(reference, answers));
        execution.setVariable(
                ContactTriageModel.PART_OF_OPEN_CASE, cases.caseOf(reference).isPresent());
    }
}
