package onefrontdoor.frontdoor;

/** How somebody hears something. */
public enum MessageChannel {
    /** By the page, the answer of the API or the voice on the telephone with which the contact was received. */
    ON_RECEIPT,
    /** By the private status page alone. */
    STATUS_PAGE,
    MAIL,
    /** A Customer Support Officer writes or calls. */
    PERSON
}
