package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.historyService;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.PlanActions;
import onefrontdoor.taf.PlanClock;
import org.junit.jupiter.api.Test;

/**
 * A year of many plans, each led in one of four ways. A thousand of them: {@code -Donefrontdoor.plans=1000}, some
 * minutes.
 */
@CoversModel(value = "processes/taf/plan-watch.bpmn", whole = false)
class YearOfReviewsTests {

    private static final int PLANS_OF_EACH = Integer.getInteger("onefrontdoor.plans", 4) / Way.values().length;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-03-02");
    private static final LocalDate FIRST_MEETING = LocalDate.parse("2026-04-08");

    private final Map<Reference, Way> plans = new LinkedHashMap<>();

    /** How somebody leads. */
    private enum Way {
        /** In touch every three weeks, and every meeting written up on its day, six weeks apart. */
        WELL(Map.of(PlanClock.DRIFTS, 1)),
        /** The same, but each of the eight meetings of the year is written up a day late. */
        LATE(Map.of(PlanClock.MEETING_MISSED, 8, PlanClock.DRIFTS, 1)),
        /** In touch every 35 days, while no meeting is ever written up. */
        SLOWLY(Map.of(
                PlanClock.MEETING_MISSED, 1,
                PlanClock.MEETING_STILL_MISSED, 1,
                PlanClock.MEETING_LONG_MISSED, 1,
                PlanClock.STALLED, 10)),
        /** Nothing is done at all. */
        NOT(Map.of(
                PlanClock.FAMILY_NOT_SEEN, 1,
                PlanClock.MEETING_MISSED, 1,
                PlanClock.MEETING_STILL_MISSED, 1,
                PlanClock.MEETING_LONG_MISSED, 1,
                PlanClock.STALLED, 1,
                PlanClock.LONG_STALLED, 1));

        private final Map<PlanClock, Integer> rings;

        Way(Map<PlanClock, Integer> rings) {
            this.rings = rings;
        }
    }

    @Test
    void ringEachClockOnce() {
        PlansAtWork.open();
        for (Way way : Way.values()) {
            for (int plan = 0; plan < PLANS_OF_EACH; plan++) {
                plans.put(planOf(active("childrens-centre", leadFrom(FIRST_MEETING.toString()))), way);
            }
        }

        for (LocalDate day = FIRST_DAY; day.isBefore(FIRST_DAY.plusDays(360)); day = day.plusDays(1)) {
            PlansAtWork.until(day + "T10:00:00Z");
            LocalDate today = day;
            plans.forEach((plan, way) -> live(plan, way, today));
        }

        plans.forEach(
                (plan, way) -> assertThat(rung(plan)).as("%s %s", plan, way).isEqualTo(way.rings));
        assertThat(plans.keySet()).allSatisfy(plan -> assertThat(asked(plan)).isEqualTo(written(plan)));
        System.out.printf("A year of %d plans: %d rings, each once%n", plans.size(), rings());
    }

    private void live(Reference plan, Way way, LocalDate today) {
        long days = FIRST_DAY.until(today, ChronoUnit.DAYS);
        switch (way) {
            case WELL -> led(plan, today, days, 0);
            case LATE -> led(plan, today, days, 1);
            case SLOWLY -> seenEvery(35, days, plan);
            case NOT -> {}
        }
    }

    private static void led(Reference plan, LocalDate today, long days, int late) {
        seenEvery(21, days, plan);
        long sinceFirst = FIRST_MEETING.until(today, ChronoUnit.DAYS) - late;
        if (sinceFirst >= 0 && sinceFirst % 42 == 0) {
            LocalDate next = today.minusDays(late).plusDays(42);
            submit(task(plan, "Task_WriteUpReview").orElseThrow(), held(next.toString()));
        }
    }

    private static void seenEvery(int rhythm, long days, Reference plan) {
        if (days % rhythm == 1) {
            PLANS.bean(PlanActions.class).note(plan, typed("familySeen", "yes", "words", "Home visit."));
        }
    }

    private static Map<PlanClock, Integer> rung(Reference plan) {
        Map<PlanClock, Integer> rung = new EnumMap<>(PlanClock.class);
        List<String> clocks = PLANS.owner
                .sql("select detail from plan_event where plan = ? and kind = 'LATE'")
                .param(plan.value())
                .query(String.class)
                .list();
        clocks.forEach(clock -> rung.merge(PlanClock.valueOf(clock), 1, Integer::sum));
        return rung;
    }

    /** How often somebody was asked to look. */
    private static long asked(Reference plan) {
        return historyService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(plan.value())
                .taskDefinitionKey("Task_LookAtPlan")
                .count();
    }

    private static long written(Reference plan) {
        return PLANS.count("plan_clock where plan = ?", plan.value());
    }

    private long rings() {
        return plans.keySet().stream().mapToLong(YearOfReviewsTests::written).sum();
    }
}
