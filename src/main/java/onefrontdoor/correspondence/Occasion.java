package onefrontdoor.correspondence;

/** Why somebody hears from the front door; the wording of each mail is data ({@code mail.properties}). */
public enum Occasion {
    /** What they told has arrived (T1). */
    ACKNOWLEDGEMENT,
    /** There is an outcome (T15). */
    OUTCOME,
    /** A professional's disagreement has moved on (RB33). */
    DISAGREEMENT,
    /** To a service: what it was told of a family may be shared no more (CT11). */
    SHARING_ENDED,
    /** To a service: it is asked to take a child on (E11). */
    SERVICE_REQUEST,
    /** To a service: what it asked about a request is answered (E11). */
    SERVICE_QUESTION_ANSWERED,
    /** To a service: it can see once more what it was shown when it took a child on. */
    SERVICE_SHOWN_AGAIN,
    /** To a member of staff: something at their desk cannot wait. */
    ALERT;

    /** Whether it leads a service to a page behind a private link. */
    public boolean isToService() {
        return this == SERVICE_REQUEST || this == SERVICE_QUESTION_ANSWERED || this == SERVICE_SHOWN_AGAIN;
    }
}
