package onefrontdoor.handover;

import static onefrontdoor.handover.BudgetDatabase.CONTACT;
import static onefrontdoor.handover.BudgetDatabase.MANAGER;
import static onefrontdoor.handover.BudgetDatabase.WORKER;
import static onefrontdoor.handover.BudgetDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.frontdoor.FamilySupportEnded;
import onefrontdoor.handover.BudgetRequest.Result;
import onefrontdoor.handover.BudgetRequest.Stage;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked, decided, spent and achieved with the commissioning budget, once each and never beyond it (E39). */
class BudgetIT {

    private static final BudgetDatabase BUDGET = new BudgetDatabase("budget", "1000.00");
    private static final int MANAGERS = 6;
    private static final int ROUNDS = 15;

    private final BudgetClosingDesk closing = BUDGET.bean(BudgetClosingDesk.class);

    @AfterAll
    static void close() {
        BUDGET.close();
    }

    @BeforeEach
    void nothingIsAskedFor() {
        BUDGET.forget();
        BUDGET.held(true);
        BUDGET.clock.moveTo(Instant.parse("2026-03-13T10:00:00Z"));
        reset(BUDGET.process);
    }

    @Test
    void asksOnceForAFamilyThatIsHeldAndForNobodyElse() {
        UUID id = UUID.randomUUID();
        BudgetDesk desk = BUDGET.bean(BudgetDesk.class);
        desk.ask(id, CONTACT, BudgetDatabase.wish("120.50"));
        desk.ask(id, CONTACT, BudgetDatabase.wish("120.50"));
        BUDGET.held(false);

        refused(Refusal.Kind.CONFLICT, () -> desk.ask(UUID.randomUUID(), CONTACT, BudgetDatabase.wish("1")));

        assertThat(BUDGET.bean(BudgetBook.class).on(CONTACT)).singleElement().satisfies(request -> {
            assertThat(request.wish().amount()).isEqualTo(new Money(12_050));
            assertThat(request.decideBy()).isEqualTo(Instant.parse("2026-03-18T17:00:00Z"));
            assertThat(request).hasToString("BudgetRequest " + id);
        });
        verify(BUDGET.process).asked(any(), any());
    }

    @Test
    void takesNoAmountThatIsNotOneAndNoKindThatIsNotOffered() {
        for (String amount : List.of("0", "0.00", "12.5", "lots", "-4")) {
            refused(Refusal.Kind.INVALID, () -> BUDGET.asked(amount));
        }
        Map<String, Object> odd = new HashMap<>(BudgetDatabase.wish("5").typed());
        odd.put("kind", "HOLIDAY");
        refused(Refusal.Kind.INVALID, () -> BUDGET.bean(BudgetDesk.class)
                .ask(UUID.randomUUID(), CONTACT, typed(WORKER, odd)));
    }

    @Test
    void nobodyDecidesWhatTheyAskedFor() {
        UUID id = BUDGET.asked("100");

        for (String decision : List.of("APPROVE", "DECLINE")) {
            refused(Refusal.Kind.FORBIDDEN, () -> BUDGET.decides(id, WORKER, decision));
        }

        assertThat(BUDGET.request(id).stage()).isEqualTo(Stage.TO_DECIDE);
    }

    @Test
    void lessIsLessAndTheFirstDecisionStands() {
        UUID id = BUDGET.asked("100");
        refused(Refusal.Kind.INVALID, () -> BUDGET.decides(id, MANAGER, "APPROVE_LESS", "100.00"));
        refused(Refusal.Kind.INVALID, () -> BUDGET.decides(id, MANAGER, "APPROVE_LESS"));

        BUDGET.decides(id, MANAGER, "APPROVE_LESS", "99.99");

        refused(Refusal.Kind.CONFLICT, () -> BUDGET.decides(id, "tm3", "DECLINE"));
        assertThat(BUDGET.request(id).approved()).isEqualTo(new Money(9_999));
        assertThat(BUDGET.stands().left()).isEqualTo(new Money(90_001));
    }

    @Test
    void theBudgetEndsAtItsLastPenny() {
        BUDGET.approved("999.99");
        UUID penny = BUDGET.asked("0.01");
        UUID more = BUDGET.asked("0.02");

        refused(Refusal.Kind.CONFLICT, () -> BUDGET.decides(more, MANAGER, "APPROVE"));
        BUDGET.decides(penny, MANAGER, "APPROVE");

        assertThat(BUDGET.stands().left()).isEqualTo(Money.NONE);
        assertThat(BUDGET.decides(more, MANAGER, "DECLINE")).isEqualTo(BudgetDecision.DECLINE);
    }

    @Test
    void eachYearHasItsOwnBudget() {
        BUDGET.approved("1000");
        BUDGET.clock.moveTo(Instant.parse("2026-04-01T09:00:00Z"));

        BUDGET.approved("1000");

        assertThat(BUDGET.stands().left()).isEqualTo(Money.NONE);
        assertThat(BUDGET.bean(BudgetTerms.class).stands(new BudgetYear(2025)).committed())
                .isEqualTo(new Money(100_000));
    }

    @Test
    void managersWhoApproveAtTheSameMomentNeverExceedTheBudget() throws Exception {
        ExecutorService managers = Executors.newFixedThreadPool(MANAGERS);
        int approved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            BUDGET.forget();
            CyclicBarrier together = new CyclicBarrier(MANAGERS);
            List<Callable<Boolean>> approvals = new ArrayList<>();
            for (int each = 0; each < MANAGERS; each++) {
                UUID id = BUDGET.asked("400");
                approvals.add(() -> approves(id, together));
            }
            for (Future<Boolean> approval : managers.invokeAll(approvals)) {
                approved += approval.get() ? 1 : 0;
            }
            assertThat(BUDGET.stands().left()).isEqualTo(new Money(20_000));
        }
        managers.shutdown();

        System.out.printf("E39: %d rounds of %d approvals at once, %d kept%n", ROUNDS, MANAGERS, approved);
        assertThat(approved).isEqualTo(2 * ROUNDS);
    }

    private static boolean approves(UUID id, CyclicBarrier together) throws Exception {
        together.await();
        try {
            BUDGET.decides(id, MANAGER, "APPROVE");
            return true;
        } catch (Refusal spent) {
            return false;
        }
    }

    @Test
    void aFamilyThatIsHeldNoMoreLeavesNothingToDecideAndGetsNothingMore() {
        UUID open = BUDGET.asked("100");
        UUID committed = BUDGET.approved("50");
        BUDGET.held(false);
        refused(Refusal.Kind.CONFLICT, () -> BUDGET.decides(open, MANAGER, "APPROVE"));

        BUDGET.publish(new FamilySupportEnded(CONTACT));
        BUDGET.publish(new FamilySupportEnded(CONTACT));

        assertThat(BUDGET.request(open).decision().result()).isEqualTo(Result.TAKEN_BACK);
        assertThat(BUDGET.request(committed).stage())
                .as("what was spent is still told")
                .isEqualTo(Stage.TO_BUY);
        verify(BUDGET.process).takenBack(CONTACT, open);
        verify(BUDGET.process, never()).takenBack(CONTACT, committed);
    }

    @Test
    void spendsNoMoreThanWasApprovedAndFreesTheRest() {
        UUID id = BUDGET.approved("100");
        for (String amount : List.of("100.01", "1000")) {
            refused(Refusal.Kind.INVALID, () -> closing.settle(id, CONTACT, bought(amount, "2026-03-13")));
        }
        for (String day : List.of("2026-03-12", "2026-03-14", "13/03/2026")) {
            refused(Refusal.Kind.INVALID, () -> closing.settle(id, CONTACT, bought("90", day)));
        }

        closing.settle(id, CONTACT, bought("90.10", "2026-03-13"));

        BudgetOfYear stands = BUDGET.stands();
        assertThat(stands.spent()).isEqualTo(new Money(9_010));
        assertThat(stands.committed()).isEqualTo(Money.NONE);
        assertThat(stands.left()).isEqualTo(new Money(90_990));
        refused(Refusal.Kind.CONFLICT, () -> closing.settle(id, CONTACT, bought("1", "2026-03-13")));
    }

    private static FormAnswers bought(String amount, String day) {
        return typed(WORKER, Map.of("purchase", "BOUGHT", "amount", amount, "day", day));
    }

    private static void refused(Refusal.Kind kind, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind())
                .isEqualTo(kind));
    }
}
