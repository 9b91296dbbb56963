/** What families agreed to, what a manager authorised without agreement, and the one gate through which every sharing passes. */
@ApplicationModule(allowedDependencies = {"shared", "family", "directory", "audit"})
@NullMarked
package onefrontdoor.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
