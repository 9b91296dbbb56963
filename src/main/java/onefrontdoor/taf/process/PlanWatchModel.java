package onefrontdoor.taf.process;

/** Names shared by {@code plan-watch.bpmn} and the code behind it. */
final class PlanWatchModel {

    static final String KEY = "PlanWatchProcess";

    static final String ACTIVATED = "PlanActivated";

    /** The message by which everything that waits on a plan hears that it has changed. */
    static final String CHANGED = "PlanChanged";

    static final String PLAN_IS_ACTIVE = "planIsActive";
    static final String NEXT_CLOCK_AT = "nextClockAt";

    private PlanWatchModel() {}
}
