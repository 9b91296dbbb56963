package onefrontdoor.handover.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

/** Work at the engine for the service itself: whoever asks for it has no rights there, nor needs any. */
record AsItself(IdentityService identities) {

    void run(Runnable work) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            work.run();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
