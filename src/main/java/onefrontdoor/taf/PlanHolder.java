package onefrontdoor.taf;

/** At which desk a plan is kept. */
public enum PlanHolder {
    EARLY_HELP,
    FAMILY_SUPPORT
}
