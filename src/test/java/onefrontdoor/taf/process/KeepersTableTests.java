package onefrontdoor.taf.process;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.TestEngine;
import onefrontdoor.taf.PlanClock;
import onefrontdoor.taf.PlanHolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every plan has a desk, whatever is late and whoever keeps it. */
class KeepersTableTests {

    private final DmnKeepers keepers = new DmnKeepers(TestEngine.engine().getDecisionService());

    @ParameterizedTest
    @CsvSource({
        "EARLY_HELP, LEAD, duty-early-help-manager",
        "FAMILY_SUPPORT, LEAD, tfss-team-manager",
        "EARLY_HELP, MANAGER, duty-early-help-manager",
        "FAMILY_SUPPORT, MANAGER, duty-early-help-manager",
        "EARLY_HELP, HEAD, head-of-service",
        "FAMILY_SUPPORT, HEAD, head-of-service"
    })
    void asksTheDeskThatKeepsThePlanOrOversees(PlanHolder holder, PlanClock.Tier tier, String desk) {
        assertThat(keepers.of(holder, tier)).isEqualTo(desk);
    }
}
