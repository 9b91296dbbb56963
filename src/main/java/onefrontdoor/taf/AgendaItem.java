package onefrontdoor.taf;

/** What a team talks about, in this order; each has minutes of its own (F07). */
public enum AgendaItem {
    SINCE_LAST_MEETING,
    VOICE_OF_FAMILY,
    REPORTS,
    ACTIONS,
    WORRIES,
    DECISIONS
}
