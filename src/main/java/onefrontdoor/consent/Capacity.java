package onefrontdoor.consent;

/** In what capacity somebody answers; nobody else may (domain 2.3.2). */
public enum Capacity {
    /** For themselves. */
    ADULT(true),
    /** Sixteen or seventeen, for themselves. */
    YOUNG_PERSON(true),
    /** Under sixteen, for themselves, once somebody has judged that they understand what they decide. */
    COMPETENT_CHILD(true),
    /** For a child; mothers always have it, for others it must be evidenced. */
    PARENTAL_RESPONSIBILITY(false),
    /** For an unborn child. */
    EXPECTANT_PARENT(false);

    private final boolean own;

    Capacity(boolean own) {
        this.own = own;
    }

    boolean isOwn() {
        return own;
    }
}
