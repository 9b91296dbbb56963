package onefrontdoor.handover;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.handover.BudgetRequest.Result;
import onefrontdoor.handover.BudgetRequest.Step;

/** What was asked, paid and achieved with one kind of extra in a year; numbers only. */
public record BudgetLine(
        String kind,
        long asked,
        long approved,
        Money committed,
        Money spent,
        long achieved,
        long partly,
        long notAchieved) {

    static BudgetLine of(String title, String code, List<BudgetRequest> requests) {
        List<BudgetRequest> own = requests.stream()
                .filter(request -> request.wish().kind().equals(code))
                .toList();
        return new BudgetLine(
                title,
                own.size(),
                count(own, Result.APPROVED),
                own.stream().map(BudgetRequest::committed).reduce(Money.NONE, Money::plus),
                own.stream().map(BudgetRequest::spent).reduce(Money.NONE, Money::plus),
                count(own, Result.ACHIEVED),
                count(own, Result.PARTLY),
                count(own, Result.NOT_ACHIEVED));
    }

    private static long count(List<BudgetRequest> requests, Result result) {
        return requests.stream()
                .flatMap(request -> Stream.of(request.decision(), request.purchase(), request.outcome()))
                .filter(Objects::nonNull)
                .map(Step::result)
                .filter(result::equals)
                .count();
    }
}
