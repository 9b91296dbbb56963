package onefrontdoor.frontdoor.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class TellOfFamilySupportDelegate implements JavaDelegate {

    private final FollowUps followUps;

    TellOfFamilySupportDelegate(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        followUps.start(FamilySupportModel.EARLY_HELP_ACCEPTED, execution);
    }
}
