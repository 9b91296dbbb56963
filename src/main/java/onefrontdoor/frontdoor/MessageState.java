package onefrontdoor.frontdoor;

/** How far a message has got. */
public enum MessageState {
    /** A mail that is still to be sent, perhaps not for the first time. */
    WAITING,
    /** A mail that is being handed to the mail server at this moment, or was when the service stopped. */
    SENDING,
    SENT,
    WITH_A_PERSON,
    TOLD,
    /** A person could not tell it, and said why. */
    NOT_TOLD
}
