package onefrontdoor.taf.process;

import static onefrontdoor.taf.LegacyFile.whole;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.tasks;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.LegacyFile;
import onefrontdoor.taf.PlanActions;
import onefrontdoor.taf.TeamAtWork;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/legacy-family.bpmn")
class LegacyFamilyProcessTests {

    @BeforeEach
    void open() {
        LegacyAtWork.open();
    }

    @Test
    void asksAtOnceWhoLeadsAPlanThatLacksSomething() {
        Reference plan = taken(whole("E-1", "LEAD_NAME", ""));

        assertThat(tasks(plan)).singleElement().satisfies(task -> {
            assertThat(task.getName()).isEqualTo("Allocate lead professional");
            assertThat(task.getDueDate()).isEqualTo(Date.from(Instant.parse("2026-03-03T17:00:00Z")));
        });
        Task allocate = tasks(plan).get(0);
        PlansAtWork.submit(allocate, leadFrom("2026-04-13"));
        assertThat(LegacyAtWork.of(TafReviewModel.KEY, plan)).isNotNull();
        assertThat(LegacyAtWork.of("PlanWatchProcess", plan)).isNotNull();
    }

    @Test
    void goesOnWithTheReviewsAndRingsFromItsDayOnAsItStoodThere() {
        Reference plan = taken(whole("E-1"));
        ProcessInstance family = LegacyAtWork.of(LegacyFamilyModel.KEY, plan);

        assertThat(family).isWaitingAtExactly("Task_AwaitFirstLook");
        assertThat(LegacyAtWork.of(TafReviewModel.KEY, plan)).isNotNull();
        until("2026-03-03T08:59:59Z");
        assertThat(tasks(plan)).isEmpty();
        until("2026-03-03T09:30:00Z");

        assertThat(family).isEnded();
        assertThat(tasks(plan)).extracting(Task::getName).containsOnly("Look at plan");
        assertThat(PLANS.count(
                        "plan_clock where plan = ? and clock = 'LONG_STALLED' and basis = '2026-01-05T00:00:00Z'",
                        plan.value()))
                .isEqualTo(1);
        assertThat(PLANS.count("plan where reference = ? and state = 'ACTIVE'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void isWatchedAsSoonAsSomebodyDoesSomethingForTheFamily() {
        Reference plan = taken(whole("E-1"));

        PLANS.bean(PlanActions.class).note(plan, typed("words", "Rang the mother."));

        assertThat(LegacyAtWork.of(LegacyFamilyModel.KEY, plan)).isNull();
        assertThat(LegacyAtWork.of("PlanWatchProcess", plan)).isNotNull();
        assertThat(PLANS.count("plan_clock where plan = ? and clock = 'STALLED'", plan.value()))
                .isZero();
    }

    /** Nobody ever rated how urgent an earlier record is. */
    @Test
    void invitesToTheMeetingsOfAPlanThatWasTakenOver() {
        TeamAtWork team = new TeamAtWork(PLANS, taken(whole("E-1")));

        team.mother();
        team.arranged("14:30", "ONLINE");
        LegacyAtWork.run();

        assertThat(PLANS.team.sent).hasSize(1);
    }

    @Test
    void endsWhereNothingGoesOn() {
        LegacyAtWork.received(new LegacyFile().with(whole("E-1", "STATUS", "Closed")));

        LegacyAtWork.run();

        assertThat(LegacyAtWork.next()).isEmpty();
        assertThat(PLANS.count("legacy_family where taken_at is not null and plan_reference is null"))
                .isEqualTo(1);
    }

    private static Reference taken(Map<String, String> row) {
        LegacyAtWork.received(new LegacyFile().with(row));
        LegacyAtWork.run();
        return LegacyAtWork.plan();
    }
}
