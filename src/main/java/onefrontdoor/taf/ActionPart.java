package onefrontdoor.taf;

/** What an action says once it is specific, can be measured, belongs to somebody and has an end (F05). */
public enum ActionPart {
    AIM,
    MEASURE,
    DOER,
    BY_WHEN
}
