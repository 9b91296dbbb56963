package onefrontdoor.correspondence;

/** What somebody who was invited to a meeting hears of it; the wording of each is data ({@code mail.properties}). */
public enum MeetingNews {
    INVITED,
    /** It is at another time or place than the invitation said. */
    CHANGED,
    /** It does not take place, or not with them. */
    CANCELLED,
    /** The team does not meet any more: its plan is closed (domain 2.9). */
    ENDED;

    /** Whether they need not come. */
    public boolean ends() {
        return this == CANCELLED || this == ENDED;
    }

    /** What a calendar program does with it (RFC 5546). */
    String method() {
        return ends() ? "CANCEL" : "REQUEST";
    }
}
