/** How a process owner's redesign of flows, forms and rules of thumb is looked at before it goes live. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package onefrontdoor.redesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
