package onefrontdoor.stepchange;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** What a child leaves at social care, and the reason of closing in the codes of the census (domain 3.2.2). */
@NamedInterface("step")
public enum FormerPlan {
    CHILD_IN_NEED("RC7"),
    /** No plan followed the assessment. */
    AFTER_ASSESSMENT("RC9"),
    /** Nobody steps down from it: a time as a child in need comes first (RB32). */
    CHILD_PROTECTION(null);

    private final @Nullable String closureCode;

    FormerPlan(@Nullable String closureCode) {
        this.closureCode = closureCode;
    }

    /** @throws IllegalStateException where nobody steps down */
    public String closureCode() {
        if (closureCode == null) {
            throw new IllegalStateException("Nobody steps down from child protection directly.");
        }
        return closureCode;
    }
}
