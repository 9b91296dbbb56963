package onefrontdoor.taf.process;

/** Names shared by {@code legacy-family.bpmn} and the code behind it, and where in its process a plan goes on. */
final class LegacyFamilyModel {

    static final String KEY = "LegacyFamilyProcess";

    /** The message by which a family is taken over. */
    static final String FAMILY_WAITS = "LegacyFamilyWaits";

    static final String PLAN_GOES_ON = "planGoesOn";
    static final String WATCH_FROM = "watchFrom";

    /** In the process of a plan: somebody is asked who leads it. */
    static final String ASKED_WHO_LEADS = "CallActivity_LeadAllocation";

    /** In the process of a plan: the team around the family meets. */
    static final String REVIEWED = "CallActivity_TafReview";

    private LegacyFamilyModel() {}
}
