package onefrontdoor.handover;

/** Why a request to social care came to a person. */
public enum SocialCareFailure {
    /** The law of sharing does not let it go: the family has to be asked, or a manager has to authorise it. */
    MAY_NOT_GO,
    /** Social care's system turned it down as it is. */
    TURNED_DOWN,
    /** Social care's system was away for too long. */
    UNREACHABLE
}
