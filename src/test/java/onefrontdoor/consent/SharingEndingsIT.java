package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.WORKER;
import static onefrontdoor.consent.AFamily.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.family.Mention;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

/** Who was told and may not be told any more hears so, once; whoever was never told hears nothing (CT11). */
class SharingEndingsIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("sharing_endings", Map.of());

    private AFamily family;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void twoAgenciesAreListedAndOneWasTold() {
        CONSENT.clock.moveTo(ConsentDatabase.START);
        family = new AFamily(CONSENT);
        family.keep(
                family.agrees(family.child, parent(family.mother), "school", "clinic"),
                family.agrees(family.mother, Giver.of(family.mother, Capacity.ADULT), "school"));
        family.ask(family.child, "school", null);
        family.ask(family.mother, "school", null);
        family.ask(family.child, "police-station", null);
        later();
    }

    @Test
    void nobodyHearsAnythingWhileSharingGoesOn() {
        assertThat(toTell()).isEmpty();
    }

    @Test
    void onlyTheAgencyThatWasToldHearsAndOnlyOfThoseForWhomItEnded() {
        withdrawFor(family.child);

        assertThat(toTell()).singleElement().satisfies(ending -> {
            assertThat(ending.agency()).isEqualTo("school");
            assertThat(ending.whose()).isEqualTo(family.child);
        });
    }

    @Test
    void anEndingIsToldOnceAndASecondMessageIsRefused() {
        withdrawFor(family.child, family.mother);
        List<SharingEndings.Ending> ended = toTell();
        UUID message = UUID.randomUUID();

        CONSENT.endings().tell(ended, message);

        assertThat(toTell()).isEmpty();
        assertThat(CONSENT.endings().of(message)).containsExactly(family.child, family.mother);
        assertThat(CONSENT.endings().timesTold(family.contact, "school")).isEqualTo(1);
        assertThatThrownBy(() -> CONSENT.endings().tell(ended, UUID.randomUUID()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void whatIsAgreedAndToldAgainCanEndAgain() {
        withdrawFor(family.child);
        CONSENT.endings().tell(toTell(), UUID.randomUUID());
        later();
        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        later();
        withdrawFor(family.child);
        assertThat(toTell()).as("it was not told again").isEmpty();

        later();
        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        family.ask(family.child, "school", null);
        later();
        withdrawFor(family.child);

        assertThat(toTell()).hasSize(1);
    }

    @Test
    void whereAnAuthorisationStandsNothingHasEnded() {
        CONSENT.overrides()
                .authorise(
                        family.override(family.child, OverrideGround.SIGNIFICANT_HARM_CHILD, "school"),
                        AFamily.MANAGER);

        withdrawFor(family.child);

        assertThat(toTell()).isEmpty();
    }

    private List<SharingEndings.Ending> toTell() {
        return CONSENT.endings().toTell(family.contact);
    }

    private void withdrawFor(Mention... whose) {
        CONSENT.register()
                .withdraw(new Withdrawal(Set.of(whose), Set.of(AgreementTo.SHARE), null, Means.VERBAL, null), WORKER);
    }

    private static void later() {
        CONSENT.clock.pass(Duration.ofMinutes(1));
    }
}
