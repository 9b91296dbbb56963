package onefrontdoor.frontdoor;

/** Why a mail came to a person. */
public enum MailFailure {
    /** The address cannot be right, or the mail server will never take mail for it. */
    REFUSED,
    /** The mail server was away for too long. */
    UNREACHABLE
}
