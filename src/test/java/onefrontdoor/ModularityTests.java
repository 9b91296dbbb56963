package onefrontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(OneFrontDoor.class);

    @Test
    void keepsToTheDependenciesThatEachModuleIsAllowed() {
        modules.verify();
    }

    @Test
    void knowsEveryModule() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "shared",
                        "family",
                        "directory",
                        "frontdoor",
                        "handover",
                        "assessment",
                        "partner",
                        "taf",
                        "stepchange",
                        "audit",
                        "redesign",
                        "consent",
                        "platform",
                        "correspondence");
    }
}
