/** Pages on which people ask for a step, or challenge a decision. */
@NullMarked
package onefrontdoor.stepchange.web;

import org.jspecify.annotations.NullMarked;
