/** Pages of process owners. */
@NullMarked
package onefrontdoor.redesign.web;

import org.jspecify.annotations.NullMarked;
