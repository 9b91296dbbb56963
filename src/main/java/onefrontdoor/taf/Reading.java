package onefrontdoor.taf;

import java.time.Instant;
import onefrontdoor.shared.Actor;

/**
 * How far a family has come with a need (E27, K22).
 *
 * @param score step of the scale, 1 the lowest
 */
record Reading(int score, Occasion occasion, Actor by, Instant at) {}
