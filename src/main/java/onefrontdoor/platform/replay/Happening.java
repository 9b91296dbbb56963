package onefrontdoor.platform.replay;

/**
 * Something that is to happen to a replayed contact.
 *
 * @param at when, in milliseconds since 1970
 */
record Happening(long at, Runnable deed) {

    /** What was not over when a contact ended never is. */
    static final long NEVER = Long.MAX_VALUE;
}
