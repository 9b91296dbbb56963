package onefrontdoor.family;

/** What somebody answers to "is this the same person?"; not being sure is a full answer. */
public enum SamePerson {
    YES,
    NO,
    NOT_SURE
}
