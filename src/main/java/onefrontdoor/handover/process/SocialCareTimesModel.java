package onefrontdoor.handover.process;

import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code social-care-times.bpmn} and the code behind it. */
final class SocialCareTimesModel {

    static final String BEGUN = "SocialCareTimeRuns";
    static final String NEWS = "SocialCareNews";

    /** Which request: its id, under which nothing personal stands outside our own tables. */
    static final String REQUEST = OpenedTask.SUBJECT;

    static final String ANY_TIME_RUNS = "anyTimeRuns";
    static final String NEXT_BY = "nextBy";

    private SocialCareTimesModel() {}
}
