package onefrontdoor.taf;

import onefrontdoor.consent.AgreementEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings a refusal or a withdrawal to whoever leads the family's plan, in the transaction in which it is recorded (CT11). */
@Component
class EndedAgreements {

    private final WatchDesk desk;
    private final PlanProcess process;

    EndedAgreements(WatchDesk desk, PlanProcess process) {
        this.desk = desk;
        this.process = process;
    }

    @EventListener
    void on(AgreementEnded ended) {
        desk.agreementEnded(ended.contact()).ifPresent(process::tell);
    }
}
