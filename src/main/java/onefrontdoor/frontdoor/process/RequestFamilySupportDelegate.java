package onefrontdoor.frontdoor.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import onefrontdoor.frontdoor.FamilySupportDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RequestFamilySupportDelegate implements JavaDelegate {

    private final FamilySupportDesk desk;

    RequestFamilySupportDelegate(FamilySupportDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Optional<Instant> answerBy = desk.answerBy(new Reference(execution.getProcessBusinessKey()));
        execution.setVariable(FamilySupportModel.ANY_CHILD_FOR_FAMILY_SUPPORT, answerBy.isPresent());
        execution.setVariable(
                FamilySupportModel.ANSWER_BY, answerBy.map(Date::from).orElse(null));
    }
}
