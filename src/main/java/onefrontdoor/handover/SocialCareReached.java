package onefrontdoor.handover;

/** What a manager did where social care had not got a request. */
public enum SocialCareReached {
    TOLD_BY_TELEPHONE,
    SEND_AGAIN,
    DECIDE_AGAIN
}
