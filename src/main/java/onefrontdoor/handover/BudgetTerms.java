package onefrontdoor.handover;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Allowance;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** What the council allows for the commissioning budget: amounts, kinds and times; and how a year stands against it. */
@Component
@EnableConfigurationProperties(BudgetProperties.class)
class BudgetTerms {

    private final BudgetBook book;
    private final BudgetProperties settings;
    private final WorkingCalendar calendar;
    private final Allowance review;

    BudgetTerms(
            BudgetBook book,
            BudgetProperties settings,
            WorkingCalendar calendar,
            @Value("${onefrontdoor.overdue-review.working-hours}") int reviewHours) {
        this.book = book;
        this.settings = settings;
        this.calendar = calendar;
        this.review = new Allowance(reviewHours, Allowance.Unit.WORKING_HOURS);
    }

    BudgetOfYear stands(BudgetYear year) {
        return BudgetOfYear.of(year, settings.of(year.begins()), book.in(year));
    }

    List<BudgetKind> kinds() {
        return settings.kinds();
    }

    /** A kind that is offered no more is shown by its code. */
    String title(String code) {
        return kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .map(BudgetKind::title)
                .findFirst()
                .orElse(code);
    }

    Instant decideBy(Instant asked) {
        return calendar.due(asked, new Allowance(settings.decideWithinWorkingDays(), Allowance.Unit.WORKING_DAYS));
    }

    Instant reviewBy(Instant late) {
        return calendar.due(late, review);
    }

    /** By when the next step is due; empty when there is none. */
    Optional<Instant> due(BudgetRequest request) {
        return switch (request.stage()) {
            case TO_DECIDE -> Optional.of(request.decideBy());
            case TO_BUY -> Optional.ofNullable(request.decision()).map(step -> after(step, settings.boughtWithin()));
            case TO_TELL_OUTCOME ->
                Optional.ofNullable(request.purchase()).map(step -> after(step, settings.outcomeWithin()));
            case CLOSED -> Optional.empty();
        };
    }

    private static Instant after(BudgetRequest.Step step, Period time) {
        return step.at().atZone(WorkingCalendar.LONDON).plus(time).toInstant();
    }

    /** An amount of at least a penny. */
    static Money amount(FormAnswers typed, String key, String question) {
        return Money.typed(typed.text(key, question))
                .filter(amount -> amount.isMoreThan(Money.NONE))
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.INVALID, "Write the amount in pounds and pence, such as 120.50."));
    }
}
