package onefrontdoor.handover;

/**
 * Counts as they may leave the council: a small one says only that it is small, and the others are rounded, so that none
 * can be found out by taking a part from a whole.
 *
 * @param smallest the smallest count that is told; 0 tells every count as it is
 */
record SmallCounts(int smallest) {

    String told(long count) {
        if (smallest == 0 || count == 0) {
            return String.valueOf(count);
        }
        return count < smallest ? "fewer than " + smallest : String.valueOf(rounded(count));
    }

    /** A figure that rests on so many families. */
    String told(String figure, long families) {
        return families == 0 || families < smallest ? "–" : figure;
    }

    private long rounded(long count) {
        return Math.round((double) count / smallest) * smallest;
    }
}
