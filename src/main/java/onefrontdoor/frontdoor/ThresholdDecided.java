package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** A manager decided about children of this contact, whichever way. */
@NamedInterface("events")
public record ThresholdDecided(Reference reference) {}
