/** The people a contact is about: who they are, how old they are and by which numbers other services know them. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package onefrontdoor.family;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
