package onefrontdoor.taf;

import static onefrontdoor.taf.LegacyFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import onefrontdoor.TestDatabase;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;

/** Five thousand rows with every kind of fault among them: each is counted once, and no working day gets more than its share. */
class LegacyFiveThousandTests {

    private static final int OF_EACH = 250;
    private static final Actor HEAD = new Actor("hos1");

    /** What is different in each row of twenty, in turn. */
    private static final List<Map<String, String>> TWENTY = List.of(
            Map.of(),
            Map.of("BORN_ON", "19/09/19"),
            Map.of("LEGACY_ID", ""),
            Map.of("LEVEL", "4"),
            Map.of("GIVEN_NAME", "Nur\u0001"),
            Map.of("AGREES_TO_HELP", "", "AGREES_TO_SHARING", ""),
            Map.of("LEAD_NAME", ""),
            Map.of("NEXT_TAF_ON", ""),
            Map.of("LAST_ACTIVITY_ON", ""),
            Map.of("STATUS", "Closed", "CLOSED_ON", "01/02/2026", "CLOSING_REASON", "Needs met"),
            Map.of("STATUS", "Closed"),
            Map.of("BORN_ON", "01/01/2001"),
            Map.of("NHS_NUMBER", "9990000019"),
            Map.of("STATUS", "?"),
            Map.of("OPENED_ON", "31/02/2025"),
            Map.of("GIVEN_NAME", "=HYPERLINK(\"http://example.test\")"),
            Map.of("GIVEN_NAME", "two\nlines"),
            Map.of("FAMILY_NAME", "ZZ-Ångström"),
            Map.of("LEGACY_ID", "E-1"),
            Map.of("LEGACY_ID", "too few cells"));

    @Test
    void countsEveryRowOnceAndGivesNoDayMoreThanItsShare() {
        TestDatabase.owner("legacy_many")
                .sql("alter database legacy_many set synchronous_commit = off")
                .update();
        try (PlansDatabase plans =
                new PlansDatabase("legacy_many", mock(PlanProcess.class), (holder, tier) -> "somebody")) {
            byte[] file = file();
            LegacyReport.Counts look = plans.bean(LegacyImport.class).look(file).counts();
            UUID number = plans.bean(LegacyImport.class).take(file, HEAD);

            takeAll(plans, number);

            LegacyReport.Counts counts = plans.bean(LegacyReports.class).counts(number);
            assertThat(counts).isEqualTo(new LegacyReport.Counts(5 * OF_EACH, 7 * OF_EACH, 0, 8 * OF_EACH, 0));
            assertThat(look).as("what was said before").isEqualTo(counts);
            stateOf(plans);
        }
    }

    private static void stateOf(PlansDatabase plans) {
        assertThat(plans.count("plan where state = 'ACTIVE'")).isEqualTo(8 * OF_EACH);
        assertThat(plans.count("plan where state = 'PROPOSED'")).isEqualTo(2 * OF_EACH);
        assertThat(plans.count("plan where state = 'CLOSED'")).isEqualTo(OF_EACH);
        assertThat(plans.count("plan where last_activity_at > '2026-02-01'")).isZero();
        assertThat(plans.count("legacy_row where told is not null")).isZero();
        int share = LegacyFile.SETTINGS.plansADay();
        assertThat(plans.owner
                        .sql("select count(*) from legacy_family where look_on > '2026-03-02' group by look_on")
                        .query(Integer.class)
                        .list())
                .hasSize(10 * OF_EACH / share + 1)
                .allMatch(onADay -> onADay <= share);
    }

    private static void takeAll(PlansDatabase plans, UUID number) {
        LegacyDesk desk = plans.bean(LegacyDesk.class);
        while (desk.areLeft(number)) {
            desk.next(number).forEach(desk::take);
        }
    }

    private static byte[] file() {
        LegacyFile file = new LegacyFile();
        for (int row = 0; row < TWENTY.size() * OF_EACH; row++) {
            Map<String, String> cells = whole("E-" + (row + 1));
            cells.putAll(TWENTY.get(row % TWENTY.size()));
            file = cells.get("LEGACY_ID").equals("too few cells") ? file.with("E-9,few") : file.with(cells);
        }
        return file.with("").with(",,,").bytes();
    }
}
