/** Where the processes of a step between early help and social care meet the desks at which people answer. */
@NullMarked
package onefrontdoor.stepchange.process;

import org.jspecify.annotations.NullMarked;
