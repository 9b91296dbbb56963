package onefrontdoor.frontdoor;

/** Where a child on a contact stands by the decisions in force; the same words as the view {@code child_outcome}. */
public enum Stage {
    IN_TRIAGE,
    SOCIAL_CARE,
    TARGETED_FAMILY_SUPPORT,
    ENDED;

    /** Somebody still works on it: no closing is on record. */
    boolean open() {
        return this != ENDED;
    }
}
