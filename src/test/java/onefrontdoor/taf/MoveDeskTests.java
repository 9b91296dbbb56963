package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.closing;
import static onefrontdoor.taf.PlansDatabase.held;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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
import onefrontdoor.frontdoor.AgenciesInWords;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A family that moves to another area keeps its plan until the authority there says that it takes over (RB37). */
class MoveDeskTests {

    private static final PlansDatabase PLANS =
            new PlansDatabase("family_moves", mock(PlanProcess.class), (holder, tier) -> tier.name());

    private final MoveDesk desk = PLANS.bean(MoveDesk.class);
    private final ClosingDesk closings = PLANS.bean(ClosingDesk.class);
    private Reference plan;

    @BeforeEach
    void anActivePlan() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        plan = PLANS.active("2026-03-30");
    }

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @Test
    void isNotClosedBeforeTheOtherAuthorityTakesOver() {
        proposed();
        assertThatThrownBy(this::closed).hasMessageContaining("once the authority of the other area has said");
        desk.told(plan, told());
        assertThatThrownBy(this::closed).hasMessageContaining("once the authority of the other area has said");
        assertThat(PLANS.bean(Plans.class).active(plan).nextTafOn())
                .as("until then it is ours, with its date")
                .isEqualTo(LocalDate.parse("2026-03-20"));

        desk.answered(plan, answer("ACKNOWLEDGED"));
        assertThat(PLANS.bean(Plans.class).get(plan).state())
                .as("nothing closes by itself")
                .isEqualTo(PlanState.ACTIVE);
        closed();

        assertThat(PLANS.bean(Plans.class).get(plan).state()).isEqualTo(PlanState.CLOSED);
    }

    @Test
    void goesOnHereWhenTheyRefuseOrTheFamilyComesBack() {
        desk.told(plan, told());
        desk.answered(plan, answer("REFUSED"));
        assertThat(move()).isEmpty();
        desk.told(plan, told());
        desk.answered(plan, answer("ACKNOWLEDGED"));
        assertThat(move()).containsEntry("state", "MOVE_ACKNOWLEDGED").containsEntry("who", "Ida ZZ-Other, 10:15");
        desk.answered(plan, answer("OFF"));
        proposed();

        assertThat(move()).isEmpty();
        assertThatThrownBy(this::closed).hasMessageContaining("once the authority of the other area has said");
    }

    @Test
    void ringsWhenNobodyAnswersAndNoMoreOnceSomebodyDid() {
        desk.told(plan, told());

        assertThat(late("2026-03-04T09:59:00Z")).isEmpty();
        assertThat(late("2026-03-04T17:00:00Z")).containsExactly("MOVE_UNANSWERED MANAGER");
        assertThat(late("2026-03-09T17:00:00Z")).containsExactly("MOVE_LONG_UNANSWERED HEAD");
        assertThat(late("2026-03-20T17:00:00Z")).isEmpty();
        desk.answered(plan, answer("REFUSED"));
        desk.told(plan, told());
        desk.answered(plan, answer("ACKNOWLEDGED"));
        assertThat(late("2026-03-29T17:00:00Z")).isEmpty();
    }

    @Test
    void letsThePlanGoAlongOnlyWhereTheFamilyAgreedToThat() {
        Map<String, Object> along = new HashMap<>(told().typed());
        along.put("passed", "WITH_PLAN");

        assertThatThrownBy(() -> desk.told(plan, by(along))).hasMessageContaining("may not go along for child 1");
        assertThat(move()).isEmpty();
        agreed();
        desk.told(plan, by(along));

        assertThat(move())
                .containsEntry("state", "MOVE_TOLD")
                .containsEntry("who", "ZZ-Shire, Front door, 01632 960123");
        assertThat(PLANS.count("sharing_decision where recipient = 'other-local-authority'"))
                .isEqualTo(1);
    }

    @Test
    void saysWhatIsMissing() {
        for (String question : List.of("authority", "authorityReached", "movesOn", "passed", "words")) {
            Map<String, Object> without = new HashMap<>(told().typed());
            without.remove(question);
            assertThatThrownBy(() -> desk.told(plan, by(without))).as(question).isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> desk.answered(plan, answer("ACKNOWLEDGED")))
                .hasMessageContaining("No move is waiting");
        desk.told(plan, told());
        assertThatThrownBy(() -> desk.told(plan, told())).hasMessageContaining("told already");
        Map<String, Object> nobody = new HashMap<>(answer("ACKNOWLEDGED").typed());
        nobody.remove("answeredBy");
        assertThatThrownBy(() -> desk.answered(plan, by(nobody))).hasMessageContaining("Who said so");
    }

    @Test
    void isAcknowledgedOnceWhoeverIsQuicker() throws Exception {
        desk.told(plan, told());
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Boolean> once = () -> {
            try {
                desk.answered(plan, answer("ACKNOWLEDGED"));
                return true;
            } catch (Refusal already) {
                return false;
            }
        };

        List<Future<Boolean>> both = two.invokeAll(List.of(once, once));

        two.shutdown();
        assertThat(List.of(answerOf(both.get(0)), answerOf(both.get(1)))).containsExactlyInAnyOrder(true, false);
        assertThat(PLANS.count("plan_event where plan = ? and kind = 'MOVE_ACKNOWLEDGED'", plan.value()))
                .isEqualTo(1);
    }

    private static boolean answerOf(Future<Boolean> done) throws InterruptedException, ExecutionException {
        return done.get();
    }

    /** That ZZ-Shire was told of a move. */
    static FormAnswers told() {
        return typed(
                "authority", "ZZ-Shire",
                "authorityReached", "Front door, 01632 960123",
                "movesOn", "2026-03-14",
                "passed", "NOTICE_ONLY",
                "words", "All of them move.");
    }

    static FormAnswers answer(String answer) {
        return typed("answer", answer, "answeredBy", "Ida ZZ-Other, 10:15", "words", "They visit on Monday.");
    }

    private static FormAnswers by(Map<String, Object> said) {
        return new FormAnswers(typed().by(), said);
    }

    private void proposed() {
        Map<String, Object> review = new HashMap<>(held("2026-03-20").typed());
        review.putAll(Map.of("goesOn", "PROPOSE_CLOSING", "closingReason", "MOVED_OUT"));
        PLANS.bean(MeetingDesk.class).record(plan, by(review));
    }

    private void closed() {
        Aims.heard(PLANS, plan);
        closings.decide(plan, closing("transfer", "AGREED", "outcomes", "Sleeps."));
    }

    private Map<String, String> move() {
        return PLANS.bean(Moves.class).shown(plan);
    }

    /** Of the move alone. */
    private List<String> late(String moment) {
        PLANS.clock.moveTo(Instant.parse(moment));
        return PLANS.bean(WatchDesk.class).ring(plan).stream()
                .filter(late -> late.clock().name().startsWith("MOVE_"))
                .map(late -> late.clock() + " " + late.desk())
                .toList();
    }

    private void agreed() {
        Mention child = new Mention(PLANS.bean(Plans.class).get(plan).contact(), Mention.As.CHILD, 1);
        for (AgreementTo to : AgreementTo.values()) {
            Scope scope = to == AgreementTo.SHARE
                    ? new Scope(Set.of(SharingPurpose.SHARE_NAMED), Set.of(AgenciesInWords.OTHER_AUTHORITY), Set.of())
                    : Scope.NONE;
            Telling telling = Telling.by(Means.REPORTED_BY_PROFESSIONAL, PLANS.clock.instant());
            PLANS.bean(ConsentRegister.class)
                    .record(
                            new AgreementAct(child, to, Reply.of(GivenAnswer.AGREED), null, telling, scope, null),
                            typed().by());
        }
    }
}
