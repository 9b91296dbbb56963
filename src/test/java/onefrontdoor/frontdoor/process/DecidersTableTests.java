package onefrontdoor.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may decide, and who is alerted first (RB09, RB12, INV06). */
class DecidersTableTests {

    private final DmnDutyGuide guide = new DmnDutyGuide(TestEngine.engine().getDecisionService());

    @Test
    void callsTheEmergencyDutyTeamFirstForARedContactWhileTheOfficeIsClosed() {
        assertThat(guide.deciders(Urgency.RED, false))
                .containsExactly("emergency-duty-team", "duty-social-work-manager");
    }

    @Test
    void leavesARedContactToTheDutyManagerWhileTheOfficeIsOpen() {
        assertThat(guide.deciders(Urgency.RED, true)).containsExactly("duty-social-work-manager");
    }

    @ParameterizedTest
    @EnumSource(names = "RED", mode = EnumSource.Mode.EXCLUDE)
    void leavesEveryOtherContactToTheDutyManagerAtAnyHour(Urgency urgency) {
        assertThat(guide.deciders(urgency, false)).containsExactly("duty-social-work-manager");
        assertThat(guide.deciders(urgency, true)).containsExactly("duty-social-work-manager");
    }

    @Test
    void knowsTheDutyManagerBeforeTheContactIsRated() {
        assertThat(guide.deciders(null, false)).containsExactly("duty-social-work-manager");
    }
}
