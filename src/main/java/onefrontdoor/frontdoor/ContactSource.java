package onefrontdoor.frontdoor;

/** Who made contact, in the codes of Annex A and the children in need census (domain 3.1.4). */
public enum ContactSource {
    FAMILY("1A", false),
    ACQUAINTANCE("1B", false),
    SELF("1C", false),
    OTHER_INDIVIDUAL("1D", false),
    SCHOOL("2A", true),
    EDUCATION("2B", true),
    GP("3A", true),
    HEALTH_VISITOR("3B", true),
    SCHOOL_NURSE("3C", true),
    OTHER_PRIMARY_HEALTH("3D", true),
    ACCIDENT_AND_EMERGENCY("3E", true),
    OTHER_HEALTH("3F", true),
    HOUSING("4", true),
    SOCIAL_CARE("5A", true),
    OTHER_COUNCIL_SERVICE("5B", true),
    OTHER_COUNCIL("5C", true),
    EARLY_HELP("5D", true),
    POLICE("6", true),
    OTHER_LEGAL("7", true),
    /** A councillor or Member of Parliament writes for a resident (D36): never anonymous, and hears nothing of a family (E47). */
    ELECTED_MEMBER("1D", true),
    OTHER("8", true),
    ANONYMOUS("9", false),
    UNKNOWN("10", false);

    /** How much of an outcome somebody may hear (RB11). */
    public enum Hears {
        OUTCOME,
        DECISION_MADE,
        ENQUIRY_DEALT_WITH
    }

    private final String code;
    private final boolean professional;

    ContactSource(String code, boolean professional) {
        this.code = code;
        this.professional = professional;
    }

    public String code() {
        return code;
    }

    public Hears hears() {
        if (this == ELECTED_MEMBER) {
            return Hears.ENQUIRY_DEALT_WITH;
        }
        return professional ? Hears.OUTCOME : Hears.DECISION_MADE;
    }

    /** A professional is never anonymous (RB35, code 9). */
    public boolean professional() {
        return professional;
    }
}
