package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.becameOf;
import static onefrontdoor.taf.Aims.closing;
import static onefrontdoor.taf.Aims.need;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.consent.AgreementAct;
import onefrontdoor.consent.AgreementTo;
import onefrontdoor.consent.ConsentRegister;
import onefrontdoor.consent.GivenAnswer;
import onefrontdoor.consent.Means;
import onefrontdoor.consent.Reply;
import onefrontdoor.consent.Scope;
import onefrontdoor.consent.SharingPurpose;
import onefrontdoor.consent.Telling;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A family that moves stays ours until the authority there has it (RB37). */
class MovingTests {

    private static final PlanProcess PROCESS = mock(PlanProcess.class);
    private static final PlansDatabase PLANS = new PlansDatabase(
            "plan_moves", PROCESS, (holder, tier) -> tier.name().toLowerCase(Locale.ROOT));

    private final MovingDesk desk = PLANS.bean(MovingDesk.class);
    private Reference plan;

    static FormAnswers moves(String transfer) {
        return typed(
                "authority", "Reading Borough Council",
                "reached", "By telephone, Jo ZZ-Desk",
                "movesOn", "2026-03-20",
                "transfer", transfer);
    }

    static FormAnswers answered(String answer) {
        return typed("answer", answer, "person", "Jo ZZ-Desk, Reading", "words", "At ten, by telephone.");
    }

    @BeforeEach
    void aPlanReadyToClose() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        plan = PLANS.active("2026-04-13");
        PLANS.bean(NeedDesk.class).add(plan, need("child-1", 2));
        PLANS.bean(MeetingDesk.class).record(plan, proposing());
        PLANS.bean(PlanEndDesk.class).becameOf(plan, 1, becameOf(NeedOutcome.PARTLY, "3"));
        Aims.heard(PLANS, plan);
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void isNotClosedBeforeTheOtherAuthorityHasTheFamily() {
        assertThatThrownBy(this::closes).hasMessageContaining("has not yet said that it has them");
        desk.announce(plan, moves("NOT_AGREED"));
        assertThatThrownBy(this::closes).hasMessageContaining("has not yet said that it has them");
        desk.answer(plan, answered("ACKNOWLEDGED"));
        assertThat(state()).as("nothing closes by itself (INV09)").isEqualTo(PlanState.ACTIVE);
        verify(PROCESS).tell(argThat(late -> late.plan().equals(plan) && late.clock() == PlanClock.MOVE_ACKNOWLEDGED));

        closes();

        assertThat(state()).isEqualTo(PlanState.CLOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSED", "STAYS"})
    void goesOnHereWhereTheyAreNotTaken(String answer) {
        desk.announce(plan, moves("NOT_AGREED"));

        desk.answer(plan, answered(answer));

        assertThatThrownBy(this::closes).hasMessageContaining("has not yet said that it has them");
        assertThat(rings()).isEmpty();
        verify(PROCESS, never()).tell(argThat(late -> late.plan().equals(plan)));
        desk.announce(plan, moves("NOT_AGREED"));
        assertThatThrownBy(this::closes).as("an earlier answer counts no more").hasMessageContaining("has not yet");
    }

    @Test
    void ringsOnSilenceOnceForWhoeverLeadsAndOnceForTheHeadOfService() {
        desk.announce(plan, moves("NOT_AGREED"));
        PLANS.clock.moveTo(Instant.parse("2026-03-04T16:59:59Z"));
        assertThat(rings()).isEmpty();

        PLANS.clock.moveTo(Instant.parse("2026-03-04T17:00:00Z"));
        assertThat(rings()).containsExactly("MOVE_UNANSWERED lead");
        PLANS.clock.moveTo(Instant.parse("2026-03-09T16:59:59Z"));
        assertThat(rings()).isEmpty();
        PLANS.clock.moveTo(Instant.parse("2026-03-09T17:00:00Z"));
        assertThat(rings()).containsExactly("MOVE_LONG_UNANSWERED head");
        assertThat(rings()).isEmpty();
        assertThat(state()).isEqualTo(PlanState.ACTIVE);
    }

    @Test
    void takesThePlanAlongOnlyWhereTheGateLetsItGo() {
        assertThatThrownBy(() -> desk.announce(plan, moves("AGREED"))).hasMessageContaining("nobody agreed to that");
        assertThat(PLANS.count("plan_move where plan = ?", plan.value())).isZero();
        agreed();

        desk.announce(plan, moves("AGREED"));

        assertThat(PLANS.count("plan_move where plan = ? and transfer = 'AGREED'", plan.value()))
                .isEqualTo(1);
    }

    @Test
    void printsWhatGoesAlongAndNothingOfItBeforeTheGateLetsItGo() {
        MovingPaper paper = PLANS.bean(MovingPaper.class);
        Viewer head = new Viewer(typed().by(), Set.of("head-of-service"));
        assertThat(paper.of(plan, head))
                .containsEntry("goes", false)
                .doesNotContainKeys("parts", "minutes", "children");
        agreed();

        assertThat(paper.of(plan, head)).containsEntry("goes", true).containsKeys("parts", "minutes", "children");
        assertThatThrownBy(() -> paper.of(plan, new Viewer(typed().by(), Set.of("customer-support-officer"))))
                .isInstanceOf(NoSuchPlan.class);
    }

    @Test
    void asksForEverythingAndForOneMoveAtATime() {
        assertThatThrownBy(() -> desk.announce(plan, typed())).hasMessageContaining("To which authority");
        assertThatThrownBy(() -> desk.answer(plan, answered("ACKNOWLEDGED"))).hasMessageContaining("No move waits");
        desk.announce(plan, moves("NOT_AGREED"));
        assertThatThrownBy(() -> desk.announce(plan, moves("NOT_AGREED"))).hasMessageContaining("under way already");
        assertThatThrownBy(() -> desk.answer(plan, typed("answer", "ACKNOWLEDGED")))
                .hasMessageContaining("Who said so?");
    }

    @Test
    void keepsOneOfTwoAnswersGivenAtOnce() throws InterruptedException {
        desk.announce(plan, moves("NOT_AGREED"));
        ExecutorService staff = Executors.newFixedThreadPool(2);
        List<Future<?>> said = new ArrayList<>();
        List.of("ACKNOWLEDGED", "REFUSED")
                .forEach(answer -> said.add(staff.submit(() -> desk.answer(plan, answered(answer)))));

        long refused = 0;
        for (Future<?> one : said) {
            refused += refused(one);
        }

        staff.shutdown();
        assertThat(refused).isEqualTo(1);
        assertThat(PLANS.count("plan_move_answer where plan = ?", plan.value())).isEqualTo(1);
        assertThat(PLANS.count("plan_event where plan = ? and kind = 'MOVE_ANSWERED'", plan.value()))
                .isEqualTo(1);
    }

    private static int refused(Future<?> one) throws InterruptedException {
        try {
            one.get();
            return 0;
        } catch (ExecutionException told) {
            assertThat(told).hasCauseInstanceOf(Refusal.class);
            return 1;
        }
    }

    private void closes() {
        PLANS.bean(ClosingDesk.class).decide(plan, closing("transfer", "NOT_AGREED"));
    }

    private List<String> rings() {
        return PLANS.bean(WatchDesk.class).ring(plan).stream()
                .filter(late -> late.clock().name().startsWith("MOVE"))
                .map(late -> late.clock() + " " + late.desk())
                .toList();
    }

    private void agreed() {
        Mention child = new Mention(PLANS.bean(Plans.class).get(plan).contact(), Mention.As.CHILD, 1);
        for (AgreementTo to : AgreementTo.values()) {
            Scope scope = to == AgreementTo.SHARE
                    ? new Scope(Set.of(SharingPurpose.SHARE_NAMED), Set.of(MovingDesk.OTHER_AUTHORITY), Set.of())
                    : Scope.NONE;
            Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, PLANS.clock.instant());
            AgreementAct act = new AgreementAct(child, to, Reply.of(GivenAnswer.AGREED), null, telling, scope, null);
            PLANS.bean(ConsentRegister.class).record(act, typed().by());
        }
    }

    private static FormAnswers proposing() {
        Map<String, Object> review = new HashMap<>(held("2026-03-10").typed());
        review.putAll(Map.of("goesOn", "PROPOSE_CLOSING", "closingReason", "MOVED_OUT"));
        return new FormAnswers(typed().by(), review);
    }

    private PlanState state() {
        return PLANS.bean(Plans.class).get(plan).state();
    }
}
