package onefrontdoor.frontdoor.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onefrontdoor.Facts;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.Destination;
import onefrontdoor.frontdoor.Guides.DestinationAdvice;
import onefrontdoor.frontdoor.Guides.LevelAdvice;
import onefrontdoor.frontdoor.Guides.UrgencyAdvice;
import onefrontdoor.frontdoor.Level;
import onefrontdoor.frontdoor.Route;
import onefrontdoor.frontdoor.Urgency;
import org.junit.jupiter.api.Test;

/** How the tables' answers reach the domain; what the tables answer is tested rule by rule elsewhere. */
class DmnGuidesTests {

    private final DmnGuides guides = new DmnGuides(TestEngine.engine().getDecisionService());

    @Test
    void readsTheUrgencyWithItsReason() {
        UrgencyAdvice advice = guides.urgency(Facts.of("immediacy", "TODAY")
                .and("indicators", List.of("PHYSICAL_ABUSE"))
                .and("youngestAge", 10)
                .values());

        assertThat(advice.urgency()).isEqualTo(Urgency.RED);
        assertThat(advice.reason()).isNotBlank();
    }

    @Test
    void takesTheHighestLevelAndTheHighestRouteAndKeepsEveryReason() {
        Map<String, Object> neglect = ChildFacts.with("NEGLECT").values();
        Map<String, Object> abuse = ChildFacts.with("PHYSICAL_ABUSE").values();
        Map<String, Object> both = ChildFacts.with("NEGLECT", "PHYSICAL_ABUSE").values();

        LevelAdvice advice = guides.level(both);

        assertThat(advice.level())
                .isEqualTo(higher(
                        guides.level(neglect).level(), guides.level(abuse).level()));
        assertThat(advice.route().compareTo(guides.level(abuse).route())).isNotNegative();
        assertThat(advice.reasons())
                .containsAll(reasonsThatFireAlone(neglect))
                .containsAll(reasonsThatFireAlone(abuse));
    }

    @Test
    void proposesSomethingAboutAChildOfWhomNothingIsKnown() {
        LevelAdvice advice = guides.level(ChildFacts.nothingKnown().values());

        assertThat(advice.level()).isEqualTo(Level.LEVEL_2B);
        assertThat(advice.route()).isEqualTo(Route.NOT_SOCIAL_CARE);
        assertThat(advice.reasons()).isNotEmpty();
    }

    @Test
    void readsTheDestinationWithItsReason() {
        DestinationAdvice advice = guides.destination(
                ChildFacts.asks("ADVICE").and("level", "LEVEL_1").values());

        assertThat(advice.destination()).isEqualTo(Destination.ADVICE);
        assertThat(advice.reason()).isNotBlank();
    }

    private List<String> reasonsThatFireAlone(Map<String, Object> facts) {
        return new ArrayList<>(guides.level(facts).reasons());
    }

    private static Level higher(Level one, Level other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
