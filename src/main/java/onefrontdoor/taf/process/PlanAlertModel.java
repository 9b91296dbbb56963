package onefrontdoor.taf.process;

import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code plan-alert.bpmn} and the code behind it. */
final class PlanAlertModel {

    static final String KEY = "PlanAlertProcess";

    /** The message that starts it. */
    static final String LATE = "PlanLate";

    /** What is late, as a code. */
    static final String CLOCK = OpenedTask.SUBJECT;

    static final String LOOK_BY = "lookBy";

    private PlanAlertModel() {}
}
