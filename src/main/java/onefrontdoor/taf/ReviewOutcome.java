package onefrontdoor.taf;

/** What became of a meeting of the team around the family. */
public enum ReviewOutcome {
    HELD,
    HELD_VIRTUAL,
    REVIEWED_WITHOUT_MEETING,
    CANCELLED,
    NOT_HELD;

    /** Whether the plan was looked at; then something was done for the family, and T10 counts from it. */
    public boolean tookPlace() {
        return switch (this) {
            case HELD, HELD_VIRTUAL, REVIEWED_WITHOUT_MEETING -> true;
            case CANCELLED, NOT_HELD -> false;
        };
    }

    /** Whether people met, in a room or not. */
    boolean wasMeeting() {
        return this == HELD || this == HELD_VIRTUAL;
    }
}
