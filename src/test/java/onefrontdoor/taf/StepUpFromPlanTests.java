package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.closing;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan whose review says that it is past early help, and one from which social care is asked (RB31, INV16). */
class StepUpFromPlanTests {

    private static final Reference ASKED = new Reference("C-2026-900001");
    private static final PlanProcess PROCESS = mock(PlanProcess.class);
    private static final PlansDatabase PLANS = new PlansDatabase(
            "plan_step_up", PROCESS, (holder, tier) -> tier.name().toLowerCase(Locale.ROOT));

    private Reference contact;
    private Reference plan;

    @BeforeEach
    void aPlanForTwoChildren() {
        reset(PLANS.steppedUp);
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        contact = PLANS.twoChildren(PlansDatabase.FAMILY_SUPPORT);
        plan = PLANS.active(contact, "2026-03-10");
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void aReviewThatSaysStepUpIsSomebodysTaskAtOnceAndTheManagersAfterADay() {
        reviewed("STEP_UP");

        told(PlanClock.STEP_UP_DECIDED);
        assertThat(PLANS.bean(PlanSteps.class).saidAtReview(plan)).contains("Agreed.");
        PLANS.clock.moveTo(Instant.parse("2026-03-03T09:59:59Z"));
        assertThat(rings()).isEmpty();
        PLANS.clock.moveTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(rings()).containsExactly("STEP_UP_NOT_ASKED manager");
        assertThat(rings()).isEmpty();
        assertThat(now().state()).as("nothing is asked by itself").isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void nobodyIsRemindedOnceSocialCareIsAsked() {
        reviewed("STEP_UP");
        pending();
        PLANS.clock.moveTo(Instant.parse("2026-03-05T10:00:00Z"));

        assertThat(rings()).isEmpty();
        assertThat(PLANS.bean(PlanSteps.class).saidAtReview(plan)).isEmpty();
    }

    @Test
    void aLaterReviewMayDecideOtherwiseAndAMeetingThatWasNotHeldMayNot() {
        reviewed("STEP_UP");
        Map<String, Object> notHeld = new HashMap<>(held("2026-03-12").typed());
        notHeld.putAll(Map.of("outcome", "NOT_HELD", "notHeldReason", "Ill."));
        PLANS.bean(MeetingDesk.class).record(plan, new FormAnswers(typed().by(), notHeld));
        assertThat(PLANS.bean(PlanSteps.class).saidAtReview(plan)).contains("Agreed.");

        reviewed("CONTINUE");

        assertThat(PLANS.bean(PlanSteps.class).saidAtReview(plan)).isEmpty();
        PLANS.clock.moveTo(Instant.parse("2026-03-05T10:00:00Z"));
        assertThat(rings()).isEmpty();
    }

    @Test
    void aReviewThatSaysStepDownIsATaskWhereFamilySupportKeepsThePlanAndRefusedElsewhere() {
        reviewed("STEP_DOWN");

        told(PlanClock.STEP_DOWN_DECIDED);
        Reference elsewhere = PLANS.active("2026-03-10");
        FormAnswers down = review("STEP_DOWN");
        assertThatThrownBy(() -> PLANS.bean(MeetingDesk.class).record(elsewhere, down))
                .hasMessageContaining("propose to close the plan");
    }

    @Test
    void withdrawnAgreementTellsWhoeverLeadsAndEndsNothingWhileSocialCareIsAsked() {
        pending();

        withdrawn(1);
        PLANS.bean(WatchDesk.class).agreementEnded(contact);

        told(PlanClock.AGREEMENT_ENDED, 0);
        assertThat(now().state()).isEqualTo(PlanState.STEP_UP_PENDING);
        assertThat(now().nextTafOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        proposed("CONSENT_WITHDRAWN");
    }

    @Test
    void anotherLeadKeepsThePlanPendingWithItsDate() {
        pending();

        PLANS.bean(AllocationDesk.class)
                .allocate(plan, leadFrom("2026-03-10", "handOver", "Rang.", "leadLogin", "lp1"));

        assertThat(now().state()).isEqualTo(PlanState.STEP_UP_PENDING);
        assertThat(now().isLedBy("lp1")).isTrue();
        assertThat(now().nextTafOn()).isEqualTo(LocalDate.parse("2026-03-10"));
    }

    /** It goes on for the child who stays, and closes for whatever ends early help, only not as taken over by social care. */
    @Test
    void partlyTakenItGoesOnAndIsNeverClosedAsSteppedUp() {
        pending();
        when(PLANS.steppedUp.everyChildTaken(any(), any()))
                .thenAnswer(asked -> asked.<List<Integer>>getArgument(1).equals(List.of(1)));
        when(PLANS.steppedUp.isPending(any())).thenReturn(false);

        PLANS.bean(PlanSteps.class).accepted(plan, ASKED);

        assertThat(now().state()).isEqualTo(PlanState.ACTIVE);
        assertThat(now().lead()).isNotNull();
        assertThat(now().nextTafOn()).isEqualTo(LocalDate.parse("2026-03-10"));
        assertThatThrownBy(() -> reviewed("PROPOSE_CLOSING", "closingReason", "STEPPED_UP"))
                .hasMessage(ClosingDesk.ONLY_ONCE_TAKEN);
        reviewed("PROPOSE_CLOSING", "closingReason", "SINGLE_AGENCY_CAN_CONTINUE");
        Aims.heard(PLANS, plan);
        PLANS.bean(ClosingDesk.class).decide(plan, closing());
        assertThat(now().state()).as("for another reason it may").isEqualTo(PlanState.CLOSED);
    }

    private void proposed(String reason) {
        assertThatThrownBy(() -> reviewed("PROPOSE_CLOSING", "closingReason", reason))
                .hasMessage(ClosingDesk.SOCIAL_CARE_IS_ASKED);
    }

    private void pending() {
        PLANS.bean(PlanSteps.class).raised(plan, ASKED, typed().by());
        when(PLANS.steppedUp.isPending(plan)).thenReturn(true);
    }

    private void withdrawn(int child) {
        Mention whose = new Mention(contact, Mention.As.CHILD, child);
        Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, PLANS.clock.instant());
        for (GivenAnswer answer : List.of(GivenAnswer.AGREED, GivenAnswer.WITHDRAWN)) {
            AgreementAct act =
                    new AgreementAct(whose, AgreementTo.SERVICE, Reply.of(answer), null, telling, Scope.NONE, null);
            PLANS.bean(ConsentRegister.class).record(act, typed().by());
        }
    }

    private void reviewed(String goesOn, String... more) {
        PLANS.bean(MeetingDesk.class).record(plan, review(goesOn, more));
    }

    private static FormAnswers review(String goesOn, String... more) {
        Map<String, Object> review = new HashMap<>(held("2026-03-10").typed());
        review.put("goesOn", goesOn);
        review.putAll(typed(more).typed());
        return new FormAnswers(typed().by(), review);
    }

    private void told(PlanClock what) {
        told(what, 1);
    }

    private void told(PlanClock what, int times) {
        if (times > 0) {
            verify(PROCESS).tell(argThat(late -> late.plan().equals(plan) && late.clock() == what));
        }
        assertThat(PLANS.count("plan_event where plan = ? and kind = 'LATE' and detail = ?", plan.value(), what.name()))
                .isEqualTo(1);
    }

    private List<String> rings() {
        return PLANS.bean(WatchDesk.class).ring(plan).stream()
                .filter(late -> late.clock().name().startsWith("STEP"))
                .map(late -> late.clock() + " " + late.desk())
                .toList();
    }

    private Plan now() {
        return PLANS.bean(Plans.class).get(plan);
    }
}
