package onefrontdoor.handover;

/** How far a request to a service is. */
public enum RequestState {
    ASKED,
    /** The service has it before it. */
    SENT,
    ACCEPTED,
    DECLINED,
    /** The service may not be told any more, or somebody decided anew. */
    WITHDRAWN,
    /** The service never answered, and a manager stopped waiting. */
    UNANSWERED;

    boolean isOpen() {
        return this == ASKED || this == SENT;
    }
}
