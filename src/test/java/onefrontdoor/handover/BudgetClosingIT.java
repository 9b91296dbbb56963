package onefrontdoor.handover;

import static onefrontdoor.handover.BudgetDatabase.CONTACT;
import static onefrontdoor.handover.BudgetDatabase.MANAGER;
import static onefrontdoor.handover.BudgetDatabase.WORKER;
import static onefrontdoor.handover.BudgetDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.handover.BudgetReadingDesk.Waiting;
import onefrontdoor.handover.BudgetRequest.Stage;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No request closes without what was spent and what it did for the family, and whatever waits stands in a list (E39). */
class BudgetClosingIT {

    private static final BudgetDatabase BUDGET = new BudgetDatabase("budget_closing", "1000.00");
    private static final FormAnswers NOT_BOUGHT =
            typed(WORKER, Map.of("purchase", "NOT_BOUGHT", "words", "A charity gave one."));
    private static final FormAnswers PARTLY = typed(WORKER, Map.of("achieved", "PARTLY", "words", "She sleeps more."));

    private final BudgetClosingDesk closing = BUDGET.bean(BudgetClosingDesk.class);
    private final BudgetReadingDesk reading = BUDGET.bean(BudgetReadingDesk.class);

    @AfterAll
    static void close() {
        BUDGET.close();
    }

    @BeforeEach
    void nothingIsAskedFor() {
        BUDGET.forget();
        reset(BUDGET.process);
    }

    @Test
    void tellsTheOutcomeAfterThePurchaseAndThenOnce() {
        UUID id = BUDGET.approved("100");
        assertThatThrownBy(() -> closing.tellOutcome(id, CONTACT, PARTLY)).isInstanceOf(Refusal.class);
        verify(BUDGET.process, never()).closed(any(), any());

        closing.settle(id, CONTACT, NOT_BOUGHT);
        assertThat(BUDGET.request(id).stage()).isEqualTo(Stage.TO_TELL_OUTCOME);
        closing.tellOutcome(id, CONTACT, PARTLY);

        assertThat(BUDGET.request(id).stage()).isEqualTo(Stage.CLOSED);
        assertThat(BUDGET.stands().left()).isEqualTo(new Money(100_000));
        assertThatThrownBy(() -> closing.tellOutcome(id, CONTACT, PARTLY)).isInstanceOf(Refusal.class);
        verify(BUDGET.process).closed(CONTACT, id);
    }

    @Test
    void wantsWordsWhereNumbersSayNothing() {
        UUID id = BUDGET.approved("100");

        assertThatThrownBy(() -> closing.settle(id, CONTACT, typed(WORKER, Map.of("purchase", "NOT_BOUGHT"))))
                .hasMessageContaining("Why was nothing bought?");

        closing.settle(id, CONTACT, NOT_BOUGHT);
        assertThatThrownBy(() -> closing.tellOutcome(id, CONTACT, typed(WORKER, Map.of("achieved", "ACHIEVED"))))
                .hasMessageContaining("What did it do for the family?");
    }

    @Test
    void aRequestOfAnotherFamilyIsNotThere() {
        UUID id = BUDGET.approved("100");

        assertThatThrownBy(() -> closing.settle(id, new Reference("C-2026-000999"), NOT_BOUGHT))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void listsWhateverWaitsAndSaysWhatIsLate() {
        UUID first = BUDGET.approved("100");
        UUID second = BUDGET.asked("20");
        BUDGET.decides(BUDGET.asked("30"), MANAGER, "DECLINE");

        assertThat(reading.waiting(new Actor(MANAGER)))
                .extracting(Waiting::stage, Waiting::amount, Waiting::late)
                .containsExactly(
                        tuple(Stage.TO_DECIDE, new Money(2_000), false), tuple(Stage.TO_BUY, new Money(10_000), false));

        BUDGET.clock.pass(Duration.ofDays(29));
        assertThat(reading.waiting(new Actor(MANAGER)))
                .extracting(Waiting::late)
                .containsExactly(true, true);

        closing.settle(first, CONTACT, NOT_BOUGHT);
        assertThat(reading.waiting(new Actor(MANAGER)))
                .extracting(Waiting::stage, Waiting::late)
                .containsExactly(tuple(Stage.TO_DECIDE, true), tuple(Stage.TO_TELL_OUTCOME, false));
        BUDGET.decides(second, MANAGER, "DECLINE");
        closing.tellOutcome(first, CONTACT, PARTLY);
        assertThat(reading.waiting(new Actor(MANAGER))).isEmpty();
    }

    @Test
    void listsNoRecordThatDoesNotOpenToTheReader() {
        BUDGET.asked("20");
        when(BUDGET.door.opens(any(), eq(new Actor("barred")))).thenReturn(false);

        assertThat(reading.waiting(new Actor("barred"))).isEmpty();
        assertThat(reading.waiting(new Actor(MANAGER))).hasSize(1);
    }

    @Test
    void countsByKindWhatWasAskedSpentAndAchieved() {
        BUDGET.approved("100");
        UUID closed = BUDGET.approved("50");
        BUDGET.asked("7");
        closing.settle(closed, CONTACT, typed(WORKER, Map.of("purchase", "BOUGHT", "amount", "45", "day", today())));
        closing.tellOutcome(closed, CONTACT, PARTLY);

        assertThat(reading.of(BudgetYear.at(BUDGET.clock.instant())).lines())
                .hasSize(4)
                .contains(new BudgetLine("Item or equipment", 3, 2, new Money(10_000), new Money(4_500), 0, 1, 0))
                .contains(new BudgetLine("Package of positive activities", 0, 0, Money.NONE, Money.NONE, 0, 0, 0));
    }

    private static String today() {
        return LocalDate.ofInstant(BUDGET.clock.instant(), WorkingCalendar.LONDON)
                .toString();
    }
}
