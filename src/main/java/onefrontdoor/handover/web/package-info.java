/** Where the systems of services that take children on give their answers. */
@NullMarked
package onefrontdoor.handover.web;

import org.jspecify.annotations.NullMarked;
