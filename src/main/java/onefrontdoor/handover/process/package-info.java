/** Where the handover processes meet the desks that hand children over. */
@NullMarked
package onefrontdoor.handover.process;

import org.jspecify.annotations.NullMarked;
