package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;

/** A service has ended its work with a child of the contact. */
record WorkEnded(Reference reference) {}
