package onefrontdoor.frontdoor.process;

import java.util.Date;
import onefrontdoor.frontdoor.AdultDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class StartAdultConcernDelegate implements JavaDelegate {

    private final AdultDesk desk;
    private final FollowUps followUps;

    StartAdultConcernDelegate(AdultDesk desk, FollowUps followUps) {
        this.desk = desk;
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.start(AdultConcernModel.MESSAGE, execution, AdultConcernModel.PASS_ON_BY, Date.from(desk.passOnBy()));
    }
}
