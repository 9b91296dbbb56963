package onefrontdoor.frontdoor;

import onefrontdoor.family.Birth;
import org.jspecify.annotations.Nullable;

/** Somebody else in the child's life: lives in the home, has parental responsibility, or both (RB04). */
public record PersonTold(
        @Nullable String name,
        @Nullable String relationship,
        Birth birth,
        Answer livesWithChild,
        Answer parentalResponsibility) {}
