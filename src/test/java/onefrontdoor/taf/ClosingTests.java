package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.becameOf;
import static onefrontdoor.taf.Aims.closing;
import static onefrontdoor.taf.Aims.need;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What has to be known before a plan is closed, and when somebody asks again (domain 2.9). */
class ClosingTests {

    private static final PlanProcess PROCESS = mock(PlanProcess.class);
    private static final PlansDatabase PLANS =
            new PlansDatabase("plan_closing", PROCESS, (holder, tier) -> "duty-early-help-manager");

    private final ClosingDesk desk = PLANS.bean(ClosingDesk.class);
    private final PlanEndDesk outcomes = PLANS.bean(PlanEndDesk.class);
    private Reference plan;

    @BeforeEach
    void aPlanWithANeed() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        plan = PLANS.active("2026-04-13");
        PLANS.bean(NeedDesk.class).add(plan, need("child-1", 2));
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void namesAtOnceEverythingThatIsMissing() {
        propose("NOT_HELD", "SINGLE_AGENCY_CAN_CONTINUE");

        assertThatThrownBy(() -> desk.decide(plan, typed("closing", "CLOSE", "rationale", "Well.")))
                .isInstanceOf(Refusal.class)
                .hasMessage("Before you can close this plan: Say what became of need 1."
                        + " Write down what the family says, or that they declined to say anything."
                        + " Write down what child 1 says, or that they declined to say anything."
                        + " Say why there was no final meeting. Say what goes on afterwards.");

        assertThat(state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void isClosedOnceEverythingIsSaid() {
        propose("HELD", "NEEDS_MET");
        outcomes.becameOf(plan, 1, becameOf(NeedOutcome.ACHIEVED, "5"));
        outcomes.heard(plan, 0, typed("declined", "yes"));
        outcomes.heard(plan, 1, typed("words", "I like Mondays."));

        desk.decide(plan, closing("feedback", "", "outcomes", ""));

        assertThat(state()).isEqualTo(PlanState.CLOSED);
        assertThat(PLANS.count("plan_closing_result where plan = ?", plan.value()))
                .as("nobody pays by results")
                .isZero();
        assertThat(PLANS.bean(NeedBook.class).of(plan).get(0).latest())
                .extracting(Reading::score, Reading::occasion)
                .containsExactly(5, Occasion.CLOSURE);
        verify(PROCESS).closed(plan, Instant.parse("2026-05-31T08:00:00Z"));
    }

    @Test
    void needsAnOutcomeWithAReadingOrAReasonWhyNone() {
        assertThatThrownBy(() -> outcomes.becameOf(plan, 1, becameOf(NeedOutcome.PARTLY, "")))
                .hasMessageContaining("How far have they come?");
        assertThatThrownBy(() -> outcomes.becameOf(plan, 1, typed("outcome", "NOT_KNOWN")))
                .hasMessageContaining("why can nobody say?");
        assertThatThrownBy(() -> outcomes.heard(plan, 2, typed("words", "Fine.")))
                .hasMessageContaining("no such child");
        assertThatThrownBy(() -> outcomes.heard(plan, 1, typed())).hasMessageContaining("What do they say?");
        assertThat(PLANS.bean(ClosingBook.class).outcomes(plan)).isEmpty();
    }

    @Test
    void doesNotSayThatNeedsAreMetWhichAreNot() {
        propose("HELD", "NEEDS_MET");
        said(NeedOutcome.NOT_ACHIEVED);

        assertThatThrownBy(() -> desk.decide(plan, closing()))
                .hasMessageContaining("Need 1 is not achieved, so the needs are not met.");
        propose("HELD", "SINGLE_AGENCY_CAN_CONTINUE");
        desk.decide(plan, closing());

        assertThat(state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void saysWhyItNamesNoNeed() {
        Reference bare = PLANS.active("2026-04-13");
        propose(bare, "HELD", "OPENED_IN_ERROR");

        assertThatThrownBy(() -> desk.decide(bare, closing("outcomes", ""))).hasMessageContaining("names no need");
        desk.decide(bare, closing("feedback", ""));

        verify(PROCESS, never()).closed(eq(bare), any());
    }

    @Test
    void saysWhetherTheFamilyThatMovedAgreedToATransfer() {
        propose("HELD", "MOVED_OUT");
        said(NeedOutcome.PARTLY);
        theyHaveThem();

        assertThatThrownBy(() -> desk.decide(plan, closing())).hasMessageContaining("its plan goes with it");
        desk.decide(plan, closing("transfer", "NOT_AGREED"));

        assertThat(PLANS.count("plan_closing where plan = ? and transfer = 'NOT_AGREED'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void isNotSteppedUpFromHere() {
        assertThatThrownBy(() -> propose("HELD", "STEPPED_UP")).hasMessageContaining("has taken the lead");
        PLANS.bean(PlanHistory.class)
                .add(PlanEvent.of(plan, PlanEvent.Kind.CLOSING_PROPOSED, typed().by())
                        .chosen(ClosingReason.STEPPED_UP));
        assertThatThrownBy(() -> desk.decide(plan, closing())).hasMessageContaining("has taken the lead");
    }

    @Test
    void asksAgainNoLaterThanTheCouncilSays() {
        propose("HELD", "SINGLE_AGENCY_CAN_CONTINUE");
        said(NeedOutcome.ACHIEVED);

        assertThatThrownBy(() -> desk.decide(plan, closing("checkOn", "2026-06-01")))
                .hasMessageContaining("Sunday 31 May 2026 at the latest");
        assertThatThrownBy(() -> desk.decide(plan, closing("checkOn", "2026-03-02")))
                .hasMessageContaining("a later day than today");
        desk.decide(plan, closing("checkOn", "2026-04-20"));

        verify(PROCESS).closed(plan, Instant.parse("2026-04-20T08:00:00Z"));
    }

    /** Whoever closes waits for whoever is adding a need, and then hears of it. */
    @Test
    void isNotClosedOverANeedThatIsBeingAdded() {
        propose("HELD", "SINGLE_AGENCY_CAN_CONTINUE");
        said(NeedOutcome.ACHIEVED);
        ExecutorService manager = Executors.newSingleThreadExecutor();
        Future<ClosingAnswer> closed = new TransactionTemplate(PLANS.bean(PlatformTransactionManager.class))
                .execute(adding -> {
                    PLANS.bean(NeedDesk.class).add(plan, need("family", 1));
                    Future<ClosingAnswer> waits = manager.submit(() -> desk.decide(plan, closing()));
                    assertThatThrownBy(() -> waits.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                    return waits;
                });

        assertThatThrownBy(() -> closed.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("Say what became of need 2.");
        manager.shutdown();
        assertThat(state()).isEqualTo(PlanState.ACTIVE);
    }

    /** Every reason leads to a closed plan once its duties are done. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEPPED_UP")
    void closesForEveryReason(ClosingReason reason) {
        propose("HELD", reason.name());
        said(NeedOutcome.PARTLY);
        theyHaveThem();

        desk.decide(plan, closing("transfer", "AGREED"));

        assertThat(state()).isEqualTo(PlanState.CLOSED);
        assertThatThrownBy(() -> PLANS.bean(NeedDesk.class).add(plan, need("family", 1)))
                .hasMessageContaining("not active");
    }

    /** The authority to which the family moved. */
    private void theyHaveThem() {
        PLANS.bean(MovingDesk.class).announce(plan, MovingTests.moves("NOT_AGREED"));
        PLANS.bean(MovingDesk.class).answer(plan, MovingTests.answered("ACKNOWLEDGED"));
    }

    private void said(NeedOutcome outcome) {
        outcomes.becameOf(plan, 1, becameOf(outcome, "3"));
        Aims.heard(PLANS, plan);
    }

    private PlanState state() {
        return PLANS.bean(Plans.class).get(plan).state();
    }

    private void propose(String outcome, String reason) {
        propose(plan, outcome, reason);
    }

    private static void propose(Reference reference, String outcome, String reason) {
        Map<String, Object> review = new HashMap<>(held("2026-03-10").typed());
        review.putAll(Map.of("outcome", outcome, "goesOn", "PROPOSE_CLOSING", "notHeldReason", "Ill."));
        review.put("closingReason", reason);
        PLANS.bean(MeetingDesk.class).record(reference, new FormAnswers(typed().by(), review));
    }
}
