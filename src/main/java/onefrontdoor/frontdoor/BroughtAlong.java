package onefrontdoor.frontdoor;

import java.util.Optional;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Knows what goes along with a contact that was made of an early help plan (RB31); a later module answers. */
@NamedInterface("step")
public interface BroughtAlong {

    /** In a sentence that names nobody; empty where nothing goes with it. */
    Optional<String> inShort(Reference contact);

    /**
     * What social care is sent of it with the request to take a child on.
     *
     * @param child by number on the contact
     * @param forProtection whether significant harm is the ground; otherwise it goes only where it may for each child of the plan
     */
    Optional<EarlyHelpTold> forSocialCare(Reference contact, int child, boolean forProtection);
}
