package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;

/** A service has taken a child of the contact over from targeted family support (E16). */
record SteppedDown(Reference reference) {}
