/** The Early Help Assessment (EHA): one for each child, within one assessment of the family, checked before it counts. */
@ApplicationModule(allowedDependencies = {"shared", "family", "directory", "audit", "consent"})
@NullMarked
package onefrontdoor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
