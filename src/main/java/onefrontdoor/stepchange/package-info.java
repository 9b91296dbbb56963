/** Moves between early help and social care, and between areas; and the disagreements about them (RB31, RB32, RB33, RB37). */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "family",
            "directory",
            "audit",
            "consent",
            "correspondence",
            "assessment",
            "frontdoor :: api",
            "frontdoor :: events",
            "frontdoor :: plans",
            "frontdoor :: sending",
            "frontdoor :: social-care",
            "frontdoor :: step",
            "handover :: workers",
            "handover :: step",
            "taf :: step"
        })
@NullMarked
package onefrontdoor.stepchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
