package onefrontdoor.frontdoor;

import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * What somebody leads of a family's early help: children by their number on the contact, and the services that took them on.
 */
@NamedInterface("plans")
public record Led(Set<Integer> children, Set<String> services) {

    /** Of somebody who oversees a plan and does not lead it. */
    public static final Led NOTHING = new Led(Set.of(), Set.of());

    public Led {
        children = Set.copyOf(children);
        services = Set.copyOf(services);
    }
}
