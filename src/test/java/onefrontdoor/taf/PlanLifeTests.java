package onefrontdoor.taf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/**
 * Whatever is done to a plan in whatever order, an open one that was ever active has a lead professional and a date that
 * is no further away than the rules allow, and only a person closes it (INV08, INV09, RB29).
 */
class PlanLifeTests {

    private static final Map<String, Integer> DONE = new TreeMap<>();
    private static PlansDatabase plans;

    @BeforeContainer
    static void open() {
        plans = new PlansDatabase("plan_life", mock(PlanProcess.class), (holder, tier) -> "duty-early-help-manager");
    }

    @AfterContainer
    static void close() {
        System.out.printf("Plans lived through: %s%n", DONE);
        plans.close();
    }

    @Property(tries = 120)
    void noOpenPlanEverLacksLeadProfessionalOrNextDate(@ForAll("lives") List<PlanLife.Step> life) {
        plans.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        PlanLife one = new PlanLife(plans, DONE);

        for (PlanLife.Step step : life) {
            PlanState before = plans.bean(Plans.class).get(one.plan).state();
            one.take(step);
            Plan now = plans.bean(Plans.class).get(one.plan);
            holds(before, step, now);
        }

        assertThat(plans.count("plan where state = 'ACTIVE' and (lead_name is null or next_taf_on is null)"))
                .isZero();
    }

    private static void holds(PlanState before, PlanLife.Step step, Plan now) {
        if (now.isActive()) {
            assertThat(now.lead()).as("lead after %s", step).isNotNull();
            assertThat(now.nextTafOn())
                    .as("date after %s", step)
                    .isNotNull()
                    .isBeforeOrEqualTo(PlanDates.day(plans.clock.instant()).plusDays(84));
        }
        if (now.state() == PlanState.CLOSED && before != PlanState.CLOSED) {
            assertThat(step.deed()).as("who closed it").isEqualTo(PlanLife.Deed.CLOSE);
            dutiesAreDone(now);
        }
        assertThat(before == PlanState.ACTIVE && now.state() == PlanState.PROPOSED)
                .isFalse();
    }

    /** Each need has an outcome with a reading of the end, and the family and each child were heard (domain 2.9). */
    private static void dutiesAreDone(Plan closed) {
        String plan = closed.reference().value();
        assertThat(plans.count(
                        "plan_need n where plan = ? and not exists (select from plan_outcome o join plan_reading r"
                                + " on r.plan = o.plan and r.need = o.need and r.occasion = 'CLOSURE'"
                                + " where o.plan = n.plan and o.need = n.number)",
                        plan))
                .as("needs without an outcome")
                .isZero();
        assertThat(plans.count(
                        "(select 0 as number union select number from plan_child where plan = ?) v"
                                + " where not exists (select from plan_feedback f where f.plan = ? and f.child = v.number)",
                        plan,
                        plan))
                .as("voices not heard")
                .isZero();
        assertThat(plans.count(
                        "plan_outcome o where plan = ? and outcome = 'NOT_ACHIEVED' and not exists (select from"
                                + " plan_outcome l where l.plan = o.plan and l.need = o.need and l.version > o.version)",
                        plan))
                .as("needs that are met")
                .isZero();
        DONE.merge(
                plans.count("plan_need where plan = ?", plan) > 0 ? "closed with needs" : "closed without",
                1,
                Integer::sum);
    }

    /** Most days are fair, some are missing, past or much too late; most plans are active from the first step on. */
    @Provide
    Arbitrary<List<PlanLife.Step>> lives() {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(3, 17)),
                Tuple.of(1, Arbitraries.integers().between(-1, 110)));
        Arbitrary<PlanLife.Deed> deeds = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(PlanLife.Deed.PROPOSE, PlanLife.Deed.CLOSE)),
                Tuple.of(1, Arbitraries.of(PlanLife.Deed.NEED, PlanLife.Deed.OUTCOMES, PlanLife.Deed.HEAR)),
                Tuple.of(3, Arbitraries.of(PlanLife.Deed.class)));
        Arbitrary<PlanLife.Step> steps = Combinators.combine(
                        deeds, days, Arbitraries.integers().between(0, 40))
                .as(PlanLife.Step::new);
        return Combinators.combine(days, steps.list().ofMinSize(3).ofMaxSize(20))
                .as((first, later) -> Stream.concat(
                                Stream.of(new PlanLife.Step(PlanLife.Deed.ALLOCATE, first, 0)), later.stream())
                        .toList());
    }
}
