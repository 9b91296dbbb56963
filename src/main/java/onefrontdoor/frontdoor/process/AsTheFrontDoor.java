package onefrontdoor.frontdoor.process;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Work at the engine for the front door itself, whoever happens to be signed in there. */
@Component
class AsTheFrontDoor {

    private final IdentityService identities;

    AsTheFrontDoor(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    <T> T ask(Supplier<T> work) {
        Authentication signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
