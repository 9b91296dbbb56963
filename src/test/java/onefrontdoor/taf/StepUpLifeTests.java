package onefrontdoor.taf;

import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;

/**
 * Whatever is done to a plan while social care is asked, it keeps its lead professional and its next date, and it is closed
 * only once nobody waits for social care any more, as stepped up only once that has every child (INV16).
 */
class StepUpLifeTests {

    private static final Reference ASKED = new Reference("C-2026-900002");
    private static final Map<String, Integer> DONE = new TreeMap<>();
    private static PlansDatabase plans;
    private static boolean pending;
    private static final Set<Integer> TAKEN = new HashSet<>();

    /** What social care is asked and answers, and what somebody then proposes. */
    enum Ask {
        RAISE,
        REFUSED,
        TAKES_ONE,
        TAKES_BOTH,
        PROPOSE
    }

    /** Either what people do to any plan, or a step. */
    record Turn(PlanLife.Step step, Ask ask) {}

    @BeforeContainer
    static void open() {
        plans = new PlansDatabase("step_up_life", mock(PlanProcess.class), (holder, tier) -> "duty-early-help-manager");
        when(plans.steppedUp.isPending(any())).thenAnswer(asked -> pending);
        when(plans.steppedUp.everyChildTaken(any(), any()))
                .thenAnswer(asked -> TAKEN.containsAll(asked.<List<Integer>>getArgument(1)));
    }

    @AfterContainer
    static void close() {
        System.out.printf("Plans stepped up from: %s%n", DONE);
        plans.close();
    }

    @Property(tries = 150)
    void aPendingPlanKeepsLeadAndDateAndClosesOnlyOnceEveryChildIsTaken(@ForAll("lives") List<Turn> life) {
        plans.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        pending = false;
        TAKEN.clear();
        PlanLife one = new PlanLife(plans, DONE, 2);

        for (Turn turn : life) {
            PlanState before = now(one).state();
            takes(one, turn);
            holds(before, turn, now(one));
        }

        assertThat(plans.count("plan where state = 'STEP_UP_PENDING' and (lead_name is null or next_taf_on is null)"))
                .isZero();
    }

    private static void takes(PlanLife one, Turn turn) {
        if (turn.step() != null) {
            one.take(turn.step());
            return;
        }
        try {
            asks(one.plan, turn.ask());
            DONE.merge("social care: " + turn.ask(), 1, Integer::sum);
        } catch (Refusal refused) {
            DONE.merge("refused", 1, Integer::sum);
        }
    }

    private static void asks(Reference plan, Ask ask) {
        PlanSteps steps = plans.bean(PlanSteps.class);
        switch (ask) {
            case RAISE -> {
                steps.open(plan);
                pending = true;
                steps.raised(plan, ASKED, typed().by());
            }
            case REFUSED -> answered(() -> steps.refused(plan, ASKED));
            case TAKES_ONE -> answered(() -> taken(steps, plan, 1));
            case TAKES_BOTH -> answered(() -> taken(steps, plan, 1, 2));
            case PROPOSE -> plans.bean(MeetingDesk.class).record(plan, proposing());
        }
    }

    private static void answered(Runnable answer) {
        if (pending) {
            pending = false;
            answer.run();
        }
    }

    private static void taken(PlanSteps steps, Reference plan, Integer... children) {
        TAKEN.addAll(List.of(children));
        steps.accepted(plan, ASKED);
    }

    private static FormAnswers proposing() {
        Map<String, Object> review = new HashMap<>(
                held(PlanDates.day(plans.clock.instant()).plusDays(7).toString())
                        .typed());
        review.putAll(Map.of("goesOn", "PROPOSE_CLOSING", "closingReason", "STEPPED_UP"));
        return new FormAnswers(typed().by(), review);
    }

    private static void holds(PlanState before, Turn turn, Plan after) {
        if (after.state() == PlanState.STEP_UP_PENDING) {
            DONE.merge("looked at while pending", 1, Integer::sum);
            assertThat(after.lead()).as("lead after %s", turn).isNotNull();
            assertThat(after.nextTafOn()).as("date after %s", turn).isNotNull();
        }
        if (after.state() == PlanState.CLOSED && before != PlanState.CLOSED) {
            boolean everyChild = TAKEN.containsAll(Set.of(1, 2));
            assertThat(pending && !everyChild)
                    .as("closed before social care answered")
                    .isFalse();
            assertThat(reason(after).equals("STEPPED_UP") && !everyChild)
                    .as("closed as stepped up before social care has every child")
                    .isFalse();
            DONE.merge("closed as " + reason(after), 1, Integer::sum);
        }
    }

    private static String reason(Plan closed) {
        return plans.owner
                .sql("select closing_reason from plan where reference = ?")
                .param(closed.reference().value())
                .query(String.class)
                .single();
    }

    private static Plan now(PlanLife one) {
        return plans.bean(Plans.class).get(one.plan);
    }

    /** Often nothing is in the way of closing, so that only what social care has not said is. */
    @Provide
    Arbitrary<List<Turn>> lives() {
        Arbitrary<PlanLife.Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(PlanLife.Deed.PROPOSE)),
                Tuple.of(4, Arbitraries.of(PlanLife.Deed.CLOSE, PlanLife.Deed.HEAR)),
                Tuple.of(1, Arbitraries.of(PlanLife.Deed.HAND_OVER, PlanLife.Deed.MOVE, PlanLife.Deed.REPLACE)),
                Tuple.of(1, Arbitraries.of(PlanLife.Deed.REVIEW, PlanLife.Deed.NOT_HELD, PlanLife.Deed.SEND_BACK)));
        Arbitrary<Turn> lived = Combinators.combine(
                        deeds,
                        Arbitraries.integers().between(3, 17),
                        Arbitraries.integers().between(0, 5))
                .as((deed, days, pass) -> new Turn(new PlanLife.Step(deed, days, pass), null));
        Arbitrary<Turn> asked = Arbitraries.frequency(
                        Tuple.of(2, Ask.RAISE),
                        Tuple.of(1, Ask.REFUSED),
                        Tuple.of(1, Ask.TAKES_ONE),
                        Tuple.of(2, Ask.TAKES_BOTH),
                        Tuple.of(6, Ask.PROPOSE))
                .map(ask -> new Turn(null, ask));
        Arbitrary<Turn> turns = Arbitraries.frequencyOf(Tuple.of(2, lived), Tuple.of(1, asked));
        return turns.list().ofMinSize(6).ofMaxSize(24).map(later -> Stream.concat(
                        Stream.of(new Turn(allocated(), null)), later.stream())
                .toList());
    }

    private static PlanLife.Step allocated() {
        return new PlanLife.Step(PlanLife.Deed.ALLOCATE, 10, 0);
    }
}
