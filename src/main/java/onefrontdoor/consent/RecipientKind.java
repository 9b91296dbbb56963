package onefrontdoor.consent;

/** What an agency is to a child: most help early, a few protect. */
public enum RecipientKind {
    EARLY_HELP_PARTNER(false),
    SOCIAL_CARE(true),
    POLICE(true),
    HEALTH_FOR_PROTECTION(true),
    ADULT_SAFEGUARDING(true),
    /** Family members and whoever acts for them: no agency, and never given anything by the gate (INV12). */
    FAMILY(false);

    private final boolean protects;

    RecipientKind(boolean protects) {
        this.protects = protects;
    }

    boolean protects() {
        return protects;
    }
}
