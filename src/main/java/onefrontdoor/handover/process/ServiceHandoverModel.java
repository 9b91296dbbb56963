package onefrontdoor.handover.process;

import java.util.List;
import onefrontdoor.shared.OpenedTask;

/** Names shared by {@code service-handover.bpmn} and the code behind it. */
final class ServiceHandoverModel {

    static final String KEY = "ServiceHandoverProcess";

    /** The message that ends the wait for an answer: the request has ended, one way or another. */
    static final String ANSWERED = "ServiceAnswered";

    /** The message from which a plan begins. */
    static final String EARLY_HELP_ACCEPTED = "EarlyHelpAccepted";

    /** The message that the service has asked something before it answers. */
    static final String QUESTION = "ServiceQuestionAsked";

    /** Which request: its id, under which nothing personal stands outside our own tables. */
    static final String SUBJECT = OpenedTask.SUBJECT;

    /** The engine's own number of one of several. */
    static final String LOOP_COUNTER = "loopCounter";

    static final String SERVICE_ASKED = "serviceAsked";
    static final String SERVICE_ANSWER = "serviceAnswer";
    static final String REMIND_AT = "remindAt";
    static final String RING_AT = "ringAt";
    static final String ANY_CHILD_NEEDS_DESTINATION = "anyChildNeedsDestination";
    static final String DECIDE_BY = "decideBy";

    static final List<String> SHOWN_IN_LIST = List.of("reference", "source", "childrenAges", "urgency");

    private ServiceHandoverModel() {}
}
