package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.TriageDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StartChaseDelegate implements JavaDelegate {

    private final TriageDesk desk;
    private final FollowUps followUps;

    StartChaseDelegate(TriageDesk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (followUps.underWay(MissingInformationChaseModel.KEY, execution)) {
            return;
        }
        desk.chaseBy(new Reference(execution.getProcessBusinessKey()))
                .map(Date::from)
                .ifPresent(due -> followUps.start(
                        MissingInformationChaseModel.MESSAGE, execution, MissingInformationChaseModel.CHASE_BY, due));
    }
}
