package onefrontdoor.taf;

import static onefrontdoor.taf.Aims.becameOf;
import static onefrontdoor.taf.Aims.closing;
import static onefrontdoor.taf.PlansDatabase.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing is claimed for a family of whose needs one is without evidence, unmet or no better (INV21, T19). */
class ResultsCheckTests {

    private static final PlansDatabase PLANS = new PlansDatabase(
            "plan_results",
            mock(PlanProcess.class),
            (holder, tier) -> "duty-early-help-manager",
            Map.of("onefrontdoor.programme.pack", "SF", "onefrontdoor.programme.needs-at-least", "2"));

    private final PlanEndDesk outcomes = PLANS.bean(PlanEndDesk.class);
    private Reference plan;

    @AfterAll
    static void close() {
        PLANS.close();
    }

    @BeforeEach
    void aPlanWithTwoNeeds() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        plan = PLANS.active("2026-04-13");
        need("EDU", "2");
        need("HLT", "1");
    }

    @Test
    void lastsForSixMonthsWhereEveryNeedIsMet() {
        outcomes.becameOf(plan, 1, becameOf(NeedOutcome.ACHIEVED, "5"));
        outcomes.becameOf(plan, 2, becameOf(NeedOutcome.ACHIEVED, "4"));

        assertThat(sentence())
                .isEqualTo("Payment by results: every need is met. A result can be claimed if it lasts until Wednesday"
                        + " 2 September 2026.");
        closed();

        assertThat(kept()).containsExactly(Map.of("verdict", "MUST_LAST", "day", "2026-09-02", "because", "{}"));
    }

    @Test
    void isNotClaimedWhereOneNeedIsMetAndOneIsNot() {
        outcomes.becameOf(plan, 1, becameOf(NeedOutcome.ACHIEVED, "5"));
        outcomes.becameOf(plan, 2, becameOf(NeedOutcome.PARTLY, "2"));

        assertThat(sentence()).contains("no result", "need 2 is not met");
        closed();

        assertThat(kept()).containsExactly(Map.of("verdict", "NOT_MET", "day", "", "because", "{2}"));
    }

    @Test
    void isNotClaimedWhereTheFamilyIsNoFurtherThanAtTheStart() {
        outcomes.becameOf(plan, 1, becameOf(NeedOutcome.ACHIEVED, "2"));
        outcomes.becameOf(plan, 2, becameOf(NeedOutcome.ACHIEVED, "4"));

        assertThat(sentence()).contains("need 1 is not met");
    }

    @Test
    void isNotClaimedWithoutEvidenceForEveryNeed() {
        outcomes.becameOf(plan, 1, becameOf(NeedOutcome.ACHIEVED, "5"));
        assertThat(sentence()).contains("nobody can say what became of need 2");

        outcomes.becameOf(plan, 2, typed("outcome", "NOT_KNOWN", "words", "They do not answer."));

        assertThat(sentence()).contains("nobody can say what became of need 2");
    }

    @Test
    void isNotClaimedForFewerKindsOfNeedThanTheProgrammeAsksFor() {
        plan = PLANS.active("2026-04-13");
        need("EDU", "2");
        need("EDU", "1");

        assertThat(sentence()).contains("fewer kinds of need");
    }

    private void need(String kind, String score) {
        PLANS.bean(NeedDesk.class)
                .add(plan, typed("about", "child-1", "kind", kind, "words", "Misses school.", "score", score));
    }

    private String sentence() {
        return String.valueOf(PLANS.bean(ClosingSheet.class).facts(plan).get("results"));
    }

    private void closed() {
        PLANS.bean(PlanHistory.class)
                .add(PlanEvent.of(plan, PlanEvent.Kind.CLOSING_PROPOSED, typed().by())
                        .chosen(ClosingReason.SINGLE_AGENCY_CAN_CONTINUE));
        Aims.heard(PLANS, plan);
        PLANS.bean(ClosingDesk.class).decide(plan, closing("noFinalMeeting", "They moved."));
    }

    private List<Map<String, String>> kept() {
        return PLANS.owner
                .sql("select * from plan_closing_result where plan = ?")
                .param(plan.value())
                .query((row, place) -> Map.of(
                        "verdict", row.getString("verdict"),
                        "day", row.getString("lasts_until") == null ? "" : row.getString("lasts_until"),
                        "because", row.getString("because")))
                .list();
    }
}
