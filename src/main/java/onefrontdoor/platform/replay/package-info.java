/**
 * Past contacts once more through the live models and through a redesign, in processes of their own: each has an engine, a
 * database and a clock that the service knows nothing of.
 */
@NullMarked
package onefrontdoor.platform.replay;

import org.jspecify.annotations.NullMarked;
