package onefrontdoor.directory;

/** What the keeper of an entry says of it. */
public enum EntryAnswer {
    STILL_RIGHT,
    CHANGED,
    PAUSED,
    CLOSED
}
