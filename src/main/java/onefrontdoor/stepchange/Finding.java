package onefrontdoor.stepchange;

import java.util.Arrays;

/** How a stage of a disagreement ended. */
public enum Finding {
    /** The decision stands, and whoever disagreed accepts that now. */
    ACCEPTED,
    /** The decision stands, and there is no further stage. */
    STANDS,
    /** Whoever decided asks for a fresh decision by a colleague, and never takes it themself. */
    COLLEAGUE,
    /** The decision stands, and the disagreement goes on. */
    NOT_ACCEPTED,
    /** There is a new decision; the first one stays on the record. */
    CHANGED,
    /** The disagreement is right: somebody else decides anew. */
    UPHELD,
    /** Whoever decided is away. */
    AWAY,
    /** Nobody answered in time; nothing was decided by that. */
    RAN_OUT,
    /** Whoever disagreed took it back. */
    WITHDRAWN,
    /** Somebody decided anew for another reason meanwhile. */
    SETTLED;

    boolean ends() {
        return switch (this) {
            case ACCEPTED, STANDS, CHANGED, WITHDRAWN, SETTLED -> true;
            case COLLEAGUE, NOT_ACCEPTED, UPHELD, AWAY, RAN_OUT -> false;
        };
    }

    /** Where a disagreement goes that has not ended. */
    DisagreementStage after(DisagreementStage stage) {
        return this == UPHELD ? DisagreementStage.ANEW : stage.higher();
    }

    /** The names of all that end a disagreement. */
    static String[] ending() {
        return Arrays.stream(values()).filter(Finding::ends).map(Enum::name).toArray(String[]::new);
    }
}
