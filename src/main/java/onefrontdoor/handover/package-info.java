/** Requests to the services that take a child on, and their answers; children's social care among them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "family",
            "directory",
            "audit",
            "frontdoor :: events",
            "frontdoor :: sending",
            "partner",
            "frontdoor :: social-care",
            "frontdoor :: api",
            "frontdoor :: case-times",
            "frontdoor :: family-support",
            "frontdoor :: step"
        })
@NullMarked
package onefrontdoor.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
