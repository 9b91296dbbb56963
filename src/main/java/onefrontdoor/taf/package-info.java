/** Early help plans: who leads one, when the team around the family meets next, and what became of it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "family",
            "directory",
            "audit",
            "assessment",
            "consent",
            "correspondence",
            "frontdoor :: plans",
            "frontdoor :: step",
            "frontdoor :: sending",
            "frontdoor :: step",
            "handover :: workers"
        })
@NullMarked
package onefrontdoor.taf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
