package onefrontdoor.handover.process;

import java.util.Date;
import onefrontdoor.handover.SocialCareDesk;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EscalateSocialCareSilenceDelegate implements JavaDelegate {

    private final SocialCareDesk desk;
    private final OverdueReviews reviews;

    EscalateSocialCareSilenceDelegate(SocialCareDesk desk, OverdueReviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Reference contact = new Reference(execution.getProcessBusinessKey());
        reviews.start(execution, Date.from(desk.silent(contact)));
    }
}
