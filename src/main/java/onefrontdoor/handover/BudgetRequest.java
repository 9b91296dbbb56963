package onefrontdoor.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;

/**
 * Something that targeted family support asks money for on behalf of a family, with everything that became of it (E39).
 *
 * @param askedBy the account of whoever asked
 */
public record BudgetRequest(
        UUID id,
        Reference contact,
        Wish wish,
        String askedBy,
        Instant askedAt,
        Instant decideBy,
        @Nullable Step decision,
        @Nullable Step purchase,
        @Nullable Step outcome) {

    /** What is asked for. */
    public record Wish(String kind, String purpose, String hopedFor, String supplier, Money amount) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Wish";
        }
    }

    /** What may become of a request. */
    public enum Result {
        APPROVED,
        DECLINED,
        /** Targeted family support held no child of the family any more before anybody decided. */
        TAKEN_BACK,
        BOUGHT,
        NOT_BOUGHT,
        ACHIEVED,
        PARTLY,
        NOT_ACHIEVED
    }

    /**
     * One thing that became of a request.
     *
     * @param amount that was approved or spent
     * @param on the day of a purchase
     */
    public record Step(
            Result result,
            @Nullable Money amount,
            @Nullable LocalDate on,
            @Nullable String words,
            String by,
            Instant at) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Step " + result;
        }
    }

    /** What is to be done next. */
    public enum Stage {
        TO_DECIDE,
        TO_BUY,
        TO_TELL_OUTCOME,
        CLOSED
    }

    public Stage stage() {
        if (decision == null) {
            return Stage.TO_DECIDE;
        }
        if (decision.result() != Result.APPROVED || outcome != null) {
            return Stage.CLOSED;
        }
        return purchase == null ? Stage.TO_BUY : Stage.TO_TELL_OUTCOME;
    }

    public Money approved() {
        return amount(decision);
    }

    public Money spent() {
        return amount(purchase);
    }

    /** What was approved and may still be spent. */
    Money committed() {
        return purchase == null ? approved() : Money.NONE;
    }

    private static Money amount(@Nullable Step step) {
        return step == null || step.amount() == null ? Money.NONE : step.amount();
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "BudgetRequest " + id;
    }
}
