package onefrontdoor.frontdoor.process;

import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code correspondence.bpmn} and the code behind it. */
final class CorrespondenceModel {

    static final String MESSAGE = "MessageWritten";

    /** Which message: its id, under which nothing personal stands outside our own tables. */
    static final String SUBJECT = OpenedTask.SUBJECT;

    static final String CHANNEL = "channel";
    static final String MAIL_SENT = "mailSent";
    static final String TELL_BY = "tellBy";

    private CorrespondenceModel() {}
}
