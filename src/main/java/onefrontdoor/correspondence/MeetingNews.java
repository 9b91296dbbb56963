package onefrontdoor.correspondence;

/** What somebody who was invited to a meeting hears of it; the wording of each is data ({@code mail.properties}). */
public enum MeetingNews {
    INVITED,
    /** It is at another time or place than the invitation said. */
    CHANGED,
    /** It does not take place, or not with them. */
    CANCELLED;

    /** What a calendar program does with it (RFC 5546). */
    String method() {
        return this == CANCELLED ? "CANCEL" : "REQUEST";
    }
}
