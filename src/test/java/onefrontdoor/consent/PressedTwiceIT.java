package onefrontdoor.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who presses "Authorise sharing" twice authorises once, however close the two presses are (P2). */
class PressedTwiceIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("consent_pressed_twice", Map.of());
    private static final Actor MANAGER = new Actor("dswm1");
    private static final int PRESSES = 8;
    private static final int ROUNDS = 20;

    private AFamily family;
    private SharingOverride override;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void familyAtTheDoor() {
        family = new AFamily(CONSENT);
        override = family.override(family.child, OverrideGround.COURT_ORDER, "school");
    }

    @Test
    void pressesAtTheSameMomentAuthoriseOnce() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(PRESSES);
        for (int round = 0; round < ROUNDS; round++) {
            UUID id = UUID.randomUUID();
            CyclicBarrier together = new CyclicBarrier(PRESSES);
            List<Callable<String>> presses = new ArrayList<>();
            for (int press = 0; press < PRESSES; press++) {
                presses.add(() -> {
                    together.await();
                    CONSENT.overrides().authorise(id, override, MANAGER);
                    return "done";
                });
            }
            for (Future<String> pressed : hands.invokeAll(presses)) {
                assertThat(pressed.get()).isEqualTo("done");
            }
        }
        hands.shutdown();

        System.out.printf(
                "P2: %d rounds of %d presses at once: %d authorisations%n", ROUNDS, PRESSES, count("sharing_override"));
        assertThat(count("sharing_override")).isEqualTo(ROUNDS);
        assertThat(count("override_recipient")).isEqualTo(ROUNDS);
        assertThat(count("audit_entry where what = 'sharing without agreement authorised'"))
                .isEqualTo(ROUNDS);
    }

    @Test
    void otherWordsUnderTheSameIdAreRefused() {
        UUID id = UUID.randomUUID();
        CONSENT.overrides().authorise(id, override, MANAGER);

        for (SharingOverride other : List.of(
                AnOverride.like(override).because("Something else.").made(),
                AnOverride.like(override).to("school", "clinic").made())) {
            assertThatThrownBy(() -> CONSENT.overrides().authorise(id, other, MANAGER))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        }
        assertThatThrownBy(() -> CONSENT.overrides().authorise(id, override, new Actor("hos1")))
                .as("somebody else's")
                .isInstanceOf(Refusal.class);
        assertThat(CONSENT.file().overrides(override.whose().contact()))
                .singleElement()
                .satisfies(story -> assertThat(story.told()).isEqualTo(override));
    }

    private static long count(String table) {
        return CONSENT.sql()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }
}
