/** The people whom contacts mention: who they are, by which numbers other services know them, and who of them are one person. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package onefrontdoor.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
