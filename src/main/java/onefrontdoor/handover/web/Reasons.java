package onefrontdoor.handover.web;

import java.util.Arrays;
import java.util.List;
import onefrontdoor.frontdoor.ServiceReason;

/** The reasons from which a service chooses. */
final class Reasons {

    private Reasons() {}

    /** Silence is no answer that a service could give. */
    static List<ServiceReason> ofServices() {
        return Arrays.stream(ServiceReason.values())
                .filter(reason -> reason != ServiceReason.NO_ANSWER)
                .toList();
    }
}
