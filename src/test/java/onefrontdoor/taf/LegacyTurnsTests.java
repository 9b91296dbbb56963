package onefrontdoor.taf;

import static onefrontdoor.taf.LegacyFile.whole;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.List;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.Test;

/** So many families on a working day and no more, those about whom nobody did anything for longest first. */
class LegacyTurnsTests {

    private static final Actor HEAD = new Actor("hos1");

    @Test
    void givesEachWorkingDayItsShareAfterThoseOfEarlierImports() {
        try (PlansDatabase plans =
                new PlansDatabase("legacy_turns", mock(PlanProcess.class), (holder, tier) -> "somebody")) {
            LegacyImport imports = plans.bean(LegacyImport.class);
            LegacyFile many = new LegacyFile();
            for (int row = 1; row <= 85; row++) {
                many.with(whole("E-" + row));
            }
            many.with(whole("E-90", "LAST_ACTIVITY_ON", "01/09/2025")).with(whole("E-91", "STATUS", "Closed"));

            imports.take(many.bytes(), HEAD);
            imports.take(
                    new LegacyFile().with(whole("E-92", "LAST_ACTIVITY_ON", "")).bytes(), HEAD);

            assertThat(days(plans)).containsExactly("2026-03-02 1", "2026-03-03 40", "2026-03-04 40", "2026-03-05 7");
            assertThat(plans.count("legacy_family where household = 'household H-E-90' and turn = 0"))
                    .isEqualTo(1);
        }
    }

    private static List<String> days(PlansDatabase plans) {
        return plans.owner
                .sql("select look_on || ' ' || count(*) from legacy_family group by look_on order by look_on")
                .query(String.class)
                .list();
    }
}
