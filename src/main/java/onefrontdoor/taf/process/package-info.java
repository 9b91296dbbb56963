/** Where the processes of a plan meet the desks at which people answer. */
@NullMarked
package onefrontdoor.taf.process;

import org.jspecify.annotations.NullMarked;
