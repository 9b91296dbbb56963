package onefrontdoor.handover;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.FormView;
import onefrontdoor.shared.OpenedTask;
import org.springframework.stereotype.Component;

/** Which service is silent, and about which child; who the child is stands on the page of the contact. */
@Component
class ChaseServiceForm implements FormView {

    private final ServiceRequests requests;
    private final AgenciesInWords agencies;

    ChaseServiceForm(ServiceRequests requests, AgenciesInWords agencies) {
        this.requests = requests;
        this.agencies = agencies;
    }

    @Override
    public String form() {
        return "chase-service";
    }

    @Override
    public Map<String, Object> open(OpenedTask task) {
        ServiceRequest request = requests.get(UUID.fromString(task.subject().orElseThrow()));
        return Map.of(
                "request",
                Map.of(
                        "reference", request.contact().value(),
                        "child", String.valueOf(request.child()),
                        "service", agencies.name(request.agency())));
    }
}
