package onefrontdoor.frontdoor;

/** Where the Duty Early Help Manager sends a child whose threshold is not met (G03 to G09). */
public enum Destination {
    TARGETED_FAMILY_SUPPORT,
    TARGETED_YOUTH_SUPPORT,
    CHILDRENS_CENTRE,
    OTHER_EARLY_HELP,
    UNIVERSAL_SERVICES,
    OTHER_SPECIALIST,
    ADVICE,
    NO_FURTHER_ACTION,
    /** Not a destination but a way back: a Duty Social Worker Manager decides the threshold (RB10). */
    SOCIAL_WORK_DECISION
}
