package onefrontdoor.frontdoor;

import java.time.Instant;

/**
 * A service that a child is sent to.
 *
 * @param agency the service by its code
 * @param since when somebody decided so
 */
record Placement(String agency, Instant since) {}
