/** What people of partner agencies may see of the families whose records are shared with them, and nothing else (INV01). */
@ApplicationModule(allowedDependencies = {"shared", "family", "directory", "audit", "consent", "frontdoor"})
@NullMarked
package onefrontdoor.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
