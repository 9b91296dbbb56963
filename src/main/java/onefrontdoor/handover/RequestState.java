package onefrontdoor.handover;

/** How far a request to a service is. */
public enum RequestState {
    ASKED,
    SENT,
    /** The service needs to know more before it can answer. */
    MORE_WANTED,
    ACCEPTED,
    DECLINED,
    /** The service may not be told any more, or somebody decided anew. */
    WITHDRAWN,
    /** The service never answered, and a manager stopped waiting. */
    UNANSWERED;

    boolean isOpen() {
        return this == ASKED || this == SENT || this == MORE_WANTED;
    }

    /** Whether the service has the request before it. */
    boolean awaitsAnswer() {
        return this == SENT || this == MORE_WANTED;
    }
}
