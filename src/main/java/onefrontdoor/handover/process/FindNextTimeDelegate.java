package onefrontdoor.handover.process;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.handover.SocialCareTimesDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindNextTimeDelegate implements JavaDelegate {

    private final SocialCareTimesDesk desk;

    FindNextTimeDelegate(SocialCareTimesDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID request = UUID.fromString((String) execution.getVariable(SocialCareTimesModel.REQUEST));
        Optional<Instant> next = desk.next(request);
        execution.setVariable(SocialCareTimesModel.ANY_TIME_RUNS, next.isPresent());
        execution.setVariable(SocialCareTimesModel.NEXT_BY, next.map(Date::from).orElse(null));
    }
}
