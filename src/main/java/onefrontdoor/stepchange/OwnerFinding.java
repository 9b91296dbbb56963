package onefrontdoor.stepchange;

/**
 * Something that the nightly check found wrong.
 *
 * @param reference of the contact or plan
 * @param child number on the contact; 0 where it is about all of them
 */
public record OwnerFinding(String reference, int child, Kind kind) {

    /** What is wrong. */
    public enum Kind {
        /** Nobody is responsible for a child whose case was not closed (INV04). */
        NO_OWNER,
        /** Two hold a child at once (INV16). */
        SEVERAL_OWNERS,
        /** Open on the record, and nothing runs that would move it on. */
        NO_PROCESS,
        /** Somebody is asked for what is decided or closed on the record. */
        NO_RECORD,
        /** The authority to which a family without a plan moves was told and has not answered in time (RB37). */
        MOVE_UNANSWERED
    }

    /** Year and number of the reference, by which the newest is known. */
    String number() {
        return reference.substring(2);
    }
}
