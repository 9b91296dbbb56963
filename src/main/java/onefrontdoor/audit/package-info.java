/** Who did and who read what, written down once and never changed. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package onefrontdoor.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
