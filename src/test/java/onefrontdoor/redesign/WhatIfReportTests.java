package onefrontdoor.redesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import onefrontdoor.redesign.whatif.Replayed;
import onefrontdoor.redesign.whatif.Replayed.Work;
import onefrontdoor.redesign.whatif.Replays.Through;
import onefrontdoor.redesign.whatif.WhatIfReport;
import org.junit.jupiter.api.Test;

/** What a process owner reads of two replays of the same contacts. */
class WhatIfReportTests {

    private static final String DECIDE = "ThresholdDecisionProcess/Task_DecideThreshold";
    private static final String REVIEW = "OverdueReviewProcess/Task_ReviewOverdueDecision";
    private static final Map<String, String> NAMES =
            Map.of(DECIDE, "Threshold decision: Decide threshold", REVIEW, "Overdue review: Review overdue decision");

    @Test
    void saysHowManyTakeAnotherPathWhoWorksWhenAndWhatIsLate() {
        Replayed late = replayed(Map.of(DECIDE, 1, REVIEW, 1), "AMBER", work("dswm", 9, true), work("hos", 10, null));
        Replayed inTime = replayed(Map.of(DECIDE, 1), "RED", work("dswm", 9, false));

        assertThat(lines(List.of(late, inTime), List.of(inTime, inTime)))
                .containsExactly(
                        "2 contacts tried: 1 contact on another path. Steps, live and then by the redesign:",
                        "  Overdue review: Review overdue decision: 1, then 0",
                        "Answers of the rules:",
                        "  urgency AMBER: 1, then 0",
                        "  urgency RED: 1, then 2",
                        "Tasks by desk, and by the hour at which they come up:",
                        "  dswm: 2 (09:00 2)",
                        "  hos: 1, then 0 (10:00 1, then 0)",
                        "Done in time:",
                        "  Threshold decision: Decide threshold: 1 of 2, then 2 of 2");
    }

    @Test
    void saysWhereNobodyKnowsHowItWouldGoOn() {
        Replayed as = replayed(Map.of(DECIDE, 1), "RED");
        Replayed stopped = new Replayed(as.passed(), as.rules(), as.work(), DECIDE);

        assertThat(lines(List.of(as), List.of(stopped)))
                .contains("1 contact tried: each takes the same path.")
                .endsWith("Not known how 1 contact would go on after “Threshold decision: Decide threshold”.");
        assertThat(lines(List.of(), List.of())).hasSize(1).first().asString().contains("nothing to try this on");
    }

    private static Work work(String desk, int hour, Boolean late) {
        return new Work(DECIDE, desk, hour, late);
    }

    private static Replayed replayed(Map<String, Integer> passed, String urgency, Work... work) {
        return new Replayed(new TreeMap<>(passed), new TreeMap<>(Map.of("urgency " + urgency, 1)), List.of(work), null);
    }

    private static List<String> lines(List<Replayed> live, List<Replayed> proposed) {
        return new WhatIfReport(new Through(live, NAMES), new Through(proposed, NAMES)).lines();
    }
}
