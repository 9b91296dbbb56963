package onefrontdoor.application;

/**
 * A word that stands in one personal field of one record and nowhere else: whoever finds it has been shown that field.
 *
 * @param state of the record that it belongs to
 */
record Secret(String state, Kind kind, String spelt) {

    /** What the word is about, as far as it matters to who may see it (domain 2.3, RB24, RB35). */
    enum Kind {
        /** That there is such a record: its reference (INV13, Q06). */
        EXISTENCE,
        /** Who the children are. */
        CHILD,
        /** Who else lives with them. */
        PEOPLE,
        /** Where: it may be where somebody is safe (INV12). */
        HOME,
        /** What somebody said about them, and what is known of their days. */
        STORY,
        /** A professional who made contact. */
        REFERRER,
        /** A member of the public who made contact (RB35, INV11). */
        PUBLIC_REFERRER,
        /** What staff wrote while they worked on it. */
        WORK,
        /** What was said about agreement, and why it was done without. */
        SHARING,
        /** Why the record is restricted, or was opened all the same. */
        RESTRICTION,
        /** What somebody typed and did not send, or sent a second time otherwise. */
        UNSENT,
        /** Why somebody is on duty, or no longer (A20). */
        ROTA,
        /** What one shift left for the next (A20). */
        HANDED_OVER,
        /** What stands in the assessment of a family (E20). */
        ASSESSMENT,
        /** Who leads the plan of a family, and where they work. */
        LEAD
    }
}
