package onefrontdoor.handover.process;

import java.util.Date;
import java.util.UUID;
import onefrontdoor.handover.SocialCareTimesDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateMissedTimeDelegate implements JavaDelegate {

    private final SocialCareTimesDesk desk;
    private final OverdueReviews reviews;

    EscalateMissedTimeDelegate(SocialCareTimesDesk desk, OverdueReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID request = UUID.fromString((String) execution.getVariable(SocialCareTimesModel.REQUEST));
        Reference contact = new Reference(execution.getProcessBusinessKey());
        reviews.start(execution, Date.from(desk.missed(contact, request)));
    }
}
