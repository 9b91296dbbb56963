package onefrontdoor.taf.process;

import static onefrontdoor.taf.PlansDatabase.FAMILY_SUPPORT;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.task;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import onefrontdoor.CoversModel;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Aims;
import onefrontdoor.taf.PlanActions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CoversModel("processes/taf/taf-review.bpmn")
class TafReviewProcessTests {

    private static final String WRITE_UP = "Task_WriteUpReview";
    private static final String DECIDE = "Task_DecideClosing";

    private Reference plan;

    @BeforeEach
    void anActivePlan() {
        PlansAtWork.open();
        plan = planOf(active("childrens-centre", leadFrom("2026-04-13")));
    }

    @Test
    void asksForTheWriteUpOnTheDayOfTheMeetingAndNotBefore() {
        until("2026-04-12T20:00:00Z");
        assertThat(task(plan, WRITE_UP)).isEmpty();

        until("2026-04-13T09:00:00Z");

        assertThat(task(plan, WRITE_UP).orElseThrow())
                .hasCandidateGroup("duty-early-help-manager")
                .isNotAssigned()
                .hasDueDate(Date.from(Instant.parse("2026-04-13T16:00:00Z")));
    }

    @Test
    void putsItBeforeALeadProfessionalWhoSitsAtTheDesk() {
        Reference led = planOf(active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "tm1")));
        Reference ledElsewhere = planOf(active(FAMILY_SUPPORT, leadFrom("2026-04-13", "leadLogin", "lp1")));

        until("2026-04-13T09:00:00Z");

        assertThat(task(led, WRITE_UP).orElseThrow())
                .hasCandidateGroupAssociated("tfss-team-manager")
                .isAssignedTo("tm1");
        assertThat(task(ledElsewhere, WRITE_UP).orElseThrow()).isNotAssigned();
    }

    @Test
    void goesOnToTheNextDateWhichIsNeverTooLate() {
        until("2026-04-16T10:00:00Z");
        Task writeUp = task(plan, WRITE_UP).orElseThrow();

        assertThatThrownBy(() -> submit(writeUp, held("2026-07-10"))).hasMessageContaining("Thursday 9 July 2026");
        assertThatThrownBy(() -> submit(writeUp, held(""))).hasMessageContaining("no plan is without a date");
        submit(writeUp, held("2026-07-09"));

        assertThat(task(plan, WRITE_UP)).isEmpty();
        until("2026-07-09T09:00:00Z");
        assertThat(task(plan, WRITE_UP)).isPresent();
    }

    @Test
    void meetsSoonAgainWhenTheMeetingWasNotHeld() {
        until("2026-04-13T10:00:00Z");
        Task writeUp = task(plan, WRITE_UP).orElseThrow();

        assertThatThrownBy(() -> submit(writeUp, notHeld("2026-04-28", "Ill."))).hasMessageContaining("27 April 2026");
        assertThatThrownBy(() -> submit(writeUp, notHeld("2026-04-27", ""))).hasMessageContaining("Why not?");
        submit(writeUp, notHeld("2026-04-27", "Ill."));

        assertThat(PLANS.count("plan where reference = ? and next_taf_on = '2026-04-27'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void followsADateThatIsMoved() {
        PLANS.bean(PlanActions.class).move(plan, typed("nextTaf", "2026-03-20", "words", "Exclusion."));
        until("2026-03-20T10:00:00Z");
        assertThat(task(plan, WRITE_UP)).isPresent();

        PLANS.bean(PlanActions.class).move(plan, typed("nextTaf", "2026-03-27", "words", "Flood."));

        assertThat(task(plan, WRITE_UP)).isEmpty();
        until("2026-03-27T10:00:00Z");
        assertThat(task(plan, WRITE_UP)).isPresent();
    }

    @Test
    void staysTheSameTaskWhileSomethingIsDoneForTheFamily() {
        until("2026-04-13T10:00:00Z");
        String open = task(plan, WRITE_UP).orElseThrow().getId();

        PLANS.bean(PlanActions.class).note(plan, typed("words", "Home visit."));
        Aims.heard(PLANS, plan);
        until("2026-04-13T10:01:00Z");

        assertThat(task(plan, WRITE_UP))
                .hasValueSatisfying(task -> assertThat(task.getId()).isEqualTo(open));
    }

    @Test
    void isClosedByTheEarlyHelpManagerOrSentBackWithItsDate() {
        until("2026-04-13T10:00:00Z");
        submit(task(plan, WRITE_UP).orElseThrow(), proposing("2026-05-13"));
        assertThat(task(plan, DECIDE).orElseThrow())
                .hasCandidateGroup("duty-early-help-manager")
                .hasDueDate(Date.from(Instant.parse("2026-04-15T16:00:00Z")));
        assertThat(PLANS.count("plan where reference = ? and state = 'ACTIVE'", plan.value()))
                .isEqualTo(1);

        submit(task(plan, DECIDE).orElseThrow(), typed("closing", "SEND_BACK", "rationale", "Too early."));
        until("2026-05-13T10:00:00Z");
        submit(task(plan, WRITE_UP).orElseThrow(), proposing("2026-06-13"));
        assertThatThrownBy(() ->
                        submit(task(plan, DECIDE).orElseThrow(), typed("closing", "CLOSE", "rationale", "All well.")))
                .hasMessageContaining("Write down what the family says")
                .hasMessageContaining("Write down what child 1 says");
        Aims.heard(PLANS, plan);
        submit(task(plan, DECIDE).orElseThrow(), closing());

        assertThat(PLANS.count("plan where reference = ? and state = 'CLOSED'", plan.value()))
                .isEqualTo(1);
    }

    static FormAnswers proposing(String next) {
        return typed(
                "outcome",
                "HELD_VIRTUAL",
                "present",
                "All",
                "minutes",
                "All is well.",
                "goesOn",
                "PROPOSE_CLOSING",
                "closingReason",
                "NEEDS_MET",
                "nextTaf",
                next);
    }

    static FormAnswers closing() {
        return typed(
                "closing",
                "CLOSE",
                "rationale",
                "All well.",
                "outcomes",
                "Sleeps.",
                "feedback",
                "Glad.",
                "afterwards",
                "Health visitor.");
    }

    /** A meeting that was held, and the next one a week after this day. */
    static FormAnswers again(String day) {
        return held(LocalDate.parse(day).plusWeeks(1).toString());
    }

    private static FormAnswers notHeld(String next, String reason) {
        return typed("outcome", "NOT_HELD", "notHeldReason", reason, "goesOn", "CONTINUE", "nextTaf", next);
    }
}
