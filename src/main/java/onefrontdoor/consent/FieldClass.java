package onefrontdoor.consent;

/** Kinds of information that are shared or kept back each for itself (RB24, P6). */
public enum FieldClass {
    /** The least: who the child is and how to reach whoever works with them. */
    BASIC(Protection.ORDINARY),
    NARRATIVE(Protection.ORDINARY),
    /** Who made contact, where that is a professional. */
    REFERRER_IDENTITY(Protection.ORDINARY),
    /** Who made contact, where that is a member of the public; it leaves us for nobody (INV11). */
    PUBLIC_REFERRER_IDENTITY(Protection.NEVER),
    /** Where somebody is safe from whoever would hurt them (INV12). */
    SAFE_ADDRESS(Protection.GUARDED),
    THIRD_PARTY(Protection.GUARDED),
    POLICE_INFORMATION(Protection.GUARDED);

    /** How closely a kind of information is kept; no family can agree to have what is guarded shared. */
    enum Protection {
        ORDINARY,
        GUARDED,
        NEVER
    }

    private final Protection protection;

    FieldClass(Protection protection) {
        this.protection = protection;
    }

    Protection protection() {
        return protection;
    }
}
