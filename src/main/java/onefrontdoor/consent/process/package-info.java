/** Where the gate meets the engine: the decision table that says what may be shared. */
@NullMarked
package onefrontdoor.consent.process;

import org.jspecify.annotations.NullMarked;
