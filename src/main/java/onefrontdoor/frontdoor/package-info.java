/** Contacts about children from the first word to a decision for each child, and the pages and API through which they arrive. */
@ApplicationModule(allowedDependencies = {"shared", "family", "directory", "audit", "consent", "correspondence"})
@NullMarked
package onefrontdoor.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
