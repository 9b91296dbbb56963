package onefrontdoor.frontdoor;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Makes the address that a mail to a service leads to; each try of a mail has a secret of its own (Q13). */
@NamedInterface("sending")
public interface SecretPages {

    /** @param message whose secret is known nowhere but in the mail itself */
    String freshPath(UUID message);
}
