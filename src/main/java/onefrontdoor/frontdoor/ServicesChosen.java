package onefrontdoor.frontdoor;

import java.util.List;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Children are sent to services that have to be asked, and those services may be told of them (RB10, RB22). */
@NamedInterface("events")
public record ServicesChosen(Reference reference, List<Sent> children) {

    /**
     * One child.
     *
     * @param decision that sends the child there
     * @param number of the child on the contact
     * @param agency code of the service in the ledger of agreement
     */
    @NamedInterface("events")
    public record Sent(UUID decision, UUID child, int number, String agency) {}
}
