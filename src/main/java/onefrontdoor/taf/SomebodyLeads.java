package onefrontdoor.taf;

import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** From now on somebody leads a plan, for the first time or in place of somebody else. */
@NamedInterface("step")
public record SomebodyLeads(Reference plan, Reference contact) {}
