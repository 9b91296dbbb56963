/** Mail that leaves the building: a wording, a link and a date, for a meeting also where; there is no way to say more (Q13, INV23). */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package onefrontdoor.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
