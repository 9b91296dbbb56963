package onefrontdoor.taf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a closed plan means for payment by results.
 *
 * @param pack the rules by which it was judged
 * @param because numbers of the needs that stand in the way
 * @param lastsUntil when somebody looks whether the family is still as well; only where nothing stands in the way (T19)
 */
record ClosingResult(
        String pack,
        Verdict verdict,
        List<Integer> because,
        @Nullable LocalDate lastsUntil) {

    enum Verdict {
        /** Every need is met; whether that lasts is not known yet. */
        MUST_LAST,
        /** The family had fewer kinds of need than the programme asks for. */
        FEWER_NEEDS,
        /** Nobody can say what became of a need. */
        NO_EVIDENCE,
        /** A need is not met, or the family is no further with it than at the start. */
        NOT_MET
    }

    ClosingResult {
        because = List.copyOf(because);
    }
}
