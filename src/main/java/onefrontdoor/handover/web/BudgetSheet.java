package onefrontdoor.handover.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import onefrontdoor.handover.BudgetKind;
import onefrontdoor.handover.BudgetRequest;
import onefrontdoor.handover.BudgetWords;
import org.jspecify.annotations.Nullable;

/**
 * A request to the budget as it stands on the page of its family.
 *
 * @param words what it is for; empty for a reader to whom that is not shown
 */
record BudgetSheet(
        UUID id,
        String kind,
        String amount,
        String askedBy,
        String askedOn,
        BudgetRequest.Stage stage,
        String approved,
        @Nullable Words words,
        List<Line> steps) {

    /** What people wrote. */
    record Words(String purpose, String hopedFor, String supplier) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Words";
        }
    }

    /** One thing that became of it. */
    record Line(
            BudgetRequest.Result result,
            @Nullable String amount,
            String by,
            String day,
            @Nullable String words) {

        /** Names nobody (P23). */
        @Override
        public String toString() {
            return "Line " + result;
        }
    }

    /** An answer to choose, as the fragments of forms expect it. */
    record Option(String value, String words) {}

    static List<Option> options(List<BudgetKind> kinds) {
        return kinds.stream().map(kind -> new Option(kind.code(), kind.title())).toList();
    }

    static BudgetSheet of(BudgetRequest request, String kind, BudgetWords days, boolean mayRead) {
        BudgetRequest.Wish wish = request.wish();
        return new BudgetSheet(
                request.id(),
                kind,
                wish.amount().toString(),
                request.askedBy(),
                days.day(request.askedAt()),
                request.stage(),
                request.approved().toString(),
                mayRead ? new Words(wish.purpose(), wish.hopedFor(), wish.supplier()) : null,
                Stream.of(request.decision(), request.purchase(), request.outcome())
                        .filter(Objects::nonNull)
                        .map(step -> line(step, days, mayRead))
                        .toList());
    }

    private static Line line(BudgetRequest.Step step, BudgetWords days, boolean mayRead) {
        return new Line(
                step.result(),
                step.amount() == null ? null : step.amount().toString(),
                step.by(),
                step.on() == null ? days.day(step.at()) : days.day(step.on()),
                mayRead ? step.words() : null);
    }

    /** Names nobody (P23). */
    @Override
    public String toString() {
        return "BudgetSheet " + id;
    }
}
