package onefrontdoor.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import onefrontdoor.platform.engine.FlowMove.Clocks;
import org.junit.jupiter.api.Test;

class MigrationReportTests {

    private static final FlowMove ORDER = new FlowMove("EarlyHelpPlanProcess", 1, 2, Clocks.KEPT);

    @Test
    void countsByWhereCasesStandAndNamesThoseThatStay() {
        List<CaseMoved> cases = List.of(
                new CaseMoved("P-2026-000001", "Write up review", null),
                new CaseMoved("P-2026-000002", "Await review date", "no place"),
                new CaseMoved("P-2026-000003", "Write up review", null),
                new CaseMoved("P-2026-000004", "Decide closing", null));

        assertThat(MigrationReport.lines(ORDER, cases, true))
                .containsExactly(
                        "EarlyHelpPlanProcess, version 1 to version 2: 4 running, 3 can move, 1 cannot move",
                        "      1 at Decide closing",
                        "      2 at Write up review",
                        "  P-2026-000002 stays, at Await review date: no place",
                        "This was a trial: nothing has moved.");
        assertThat(MigrationReport.lines(ORDER, List.of(), false))
                .containsExactly("EarlyHelpPlanProcess, version 1 to version 2: 0 running, 0 moved, 0 cannot move");
    }

    @Test
    void namesNoCaseToWhoeverOpensNone() {
        List<CaseMoved> cases = List.of(
                new CaseMoved("P-2026-000001", "Write up review", null),
                new CaseMoved("P-2026-000002", "Await review date", "no place"),
                new CaseMoved("P-2026-000003", "Await review date", "no place"));

        assertThat(MigrationReport.counted(cases, true))
                .containsExactly(
                        "1 can move, 2 cannot",
                        "      1 at Write up review",
                        "      2 stay at Await review date: no place");
        assertThat(MigrationReport.counted(List.of(), false)).containsExactly("0 moved, 0 stayed");
    }

    @Test
    void movesNothingToWhereItIs() {
        assertThatThrownBy(() -> new FlowMove("EarlyHelpPlanProcess", 2, 2, Clocks.KEPT))
                .hasMessage("The cases of version 2 are on version 2 already.");
    }
}
