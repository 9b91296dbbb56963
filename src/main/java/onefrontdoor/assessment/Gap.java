package onefrontdoor.assessment;

import org.jspecify.annotations.Nullable;

/**
 * Something that an assessment lacks before it can be submitted.
 *
 * @param topic what nothing is written about; empty when the whole part is concerned
 */
record Gap(Part part, Kind kind, @Nullable Topic topic) {

    /** What is lacking. */
    enum Kind {
        NOTHING_WRITTEN,
        /** Neither own words nor that they declined to give them. */
        NO_OWN_WORDS,
        NO_PARENT_NAMED,
        /** Nobody agreed to the service for this child, and no reason is given. */
        NO_FOOTING,
        NO_CHILD_LEFT,
        /** Two texts wait for their author's choice. */
        TWO_TEXTS
    }
}
