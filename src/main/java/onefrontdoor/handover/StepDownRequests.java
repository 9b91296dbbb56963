package onefrontdoor.handover;

import onefrontdoor.frontdoor.StepDownAsked;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has a service asked to take a child over from targeted family support, in the way in which every service is asked (E16). */
@Component
class StepDownRequests {

    private final ServiceRequests requests;
    private final RequestProcess process;

    StepDownRequests(ServiceRequests requests, RequestProcess process) {
        this.requests = requests;
        this.process = process;
    }

    /** In the transaction in which the team manager asks; nothing leaves yet. */
    @EventListener
    void on(StepDownAsked asked) {
        requests.askToStepDown(asked.reference(), asked.child());
        requests.openFor(asked.child().decision()).ifPresent(request -> process.begins(request, asked.shown()));
    }
}
