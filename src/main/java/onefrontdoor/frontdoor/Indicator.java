package onefrontdoor.frontdoor;

/** Indicators of need asked at the door, with the census factors they feed (domain 3.2.3). */
public enum Indicator {
    PARENTAL_MENTAL_HEALTH(Group.FAMILY_SUPPORT, "4B"),
    PARENTAL_SUBSTANCE_MISUSE(Group.FAMILY_SUPPORT, "1B 2B"),
    DOMESTIC_ABUSE(Group.FAMILY_SUPPORT, "3A 3B 3C"),
    NEGLECT(Group.FAMILY_SUPPORT, "16A"),
    MULTIPLE_COMPLEX_NEEDS(Group.FAMILY_SUPPORT, ""),
    COMPROMISED_PARENTING(Group.FAMILY_SUPPORT, ""),
    PHYSICAL_ABUSE(Group.HARM, "18C"),
    PHYSICAL_ABUSE_BY_CHILD(Group.HARM, "18B"),
    SEXUAL_ABUSE(Group.HARM, "19C"),
    SEXUAL_ABUSE_BY_CHILD(Group.HARM, "19B"),
    EMOTIONAL_ABUSE(Group.HARM, "17A"),
    FEMALE_GENITAL_MUTILATION(Group.HARM, "22A"),
    FAITH_OR_BELIEF_ABUSE(Group.HARM, "23A"),
    SEXUAL_EXPLOITATION(Group.OUTSIDE_HOME, "11A"),
    CRIMINAL_EXPLOITATION(Group.OUTSIDE_HOME, "24A"),
    TRAFFICKING(Group.OUTSIDE_HOME, "12A"),
    GANGS(Group.OUTSIDE_HOME, "13A"),
    MISSING(Group.OUTSIDE_HOME, "10A"),
    CHILD_MENTAL_HEALTH(Group.CHILD, "4A"),
    SELF_HARM(Group.CHILD, "15A"),
    CHILD_SUBSTANCE_MISUSE(Group.CHILD, "1A 2A"),
    CHILD_LEARNING_DISABILITY(Group.CHILD, "5A"),
    CHILD_DISABILITY_OR_ILLNESS(Group.CHILD, "6A"),
    UNACCEPTABLE_BEHAVIOUR(Group.CHILD, "14A"),
    YOUNG_CARER(Group.CHILD, "7A"),
    PARENTAL_LEARNING_DISABILITY(Group.CIRCUMSTANCES, "5B"),
    PARENTAL_DISABILITY_OR_ILLNESS(Group.CIRCUMSTANCES, "6B"),
    PRIVATE_FOSTERING(Group.CIRCUMSTANCES, "8B 8C 8D 8E 8F"),
    UNACCOMPANIED_ASYLUM_SEEKER(Group.CIRCUMSTANCES, "9A"),
    HOUSING_OR_MONEY(Group.CIRCUMSTANCES, "");

    /** The page on which an indicator is asked. */
    public enum Group {
        FAMILY_SUPPORT,
        HARM,
        OUTSIDE_HOME,
        CHILD,
        CIRCUMSTANCES
    }

    private final Group group;
    private final String censusFactors;

    Indicator(Group group, String censusFactors) {
        this.group = group;
        this.censusFactors = censusFactors;
    }

    public Group group() {
        return group;
    }

    /** Census factor codes, space separated; empty where the census has none. */
    public String censusFactors() {
        return censusFactors;
    }
}
