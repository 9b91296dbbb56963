/** The agencies that make contact or offer help, and the keys by which their systems are known. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package onefrontdoor.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
