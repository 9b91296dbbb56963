package onefrontdoor.taf;

import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** A service, or targeted family support, has taken children of a contact on, whether or not a plan begins for them. */
@NamedInterface("step")
public record ChildrenTakenOn(Reference contact) {}
