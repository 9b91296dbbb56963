package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sharing without agreement: by whom, why, to whom, signed twice for crime, reviewed, ended (INV03, Q05, domain 2.3.3). */
class OverridesIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("overrides", Map.of());
    private static final Actor SECOND = new Actor("dswm2");
    private static final Actor HEAD = new Actor("hos1");
    private static final OverrideGround CRIME = OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME;

    private AFamily family;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    /** A Thursday afternoon before Easter: the next working day is Tuesday. */
    @BeforeEach
    void familyAtTheDoor() {
        CONSENT.clock.moveTo(Instant.parse("2026-04-02T14:00:00Z"));
        family = new AFamily(CONSENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dehm1", "cso1", "system"})
    void isForManagersWithTheAuthorityOnly(String person) {
        SharingOverride override = family.override(family.child, OverrideGround.COURT_ORDER, "school");

        assertThatThrownBy(() -> CONSENT.overrides().authorise(override, new Actor(person)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN));
        assertThat(visible("school")).isFalse();
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsIncomplete(UnaryOperator<AnOverride> wrong, String sentence) {
        AnOverride crime = AnOverride.like(family.override(family.child, CRIME, "police"));
        SharingOverride override = wrong.apply(crime).made();

        assertThatThrownBy(() -> CONSENT.overrides().authorise(override, MANAGER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
        assertThat(visible("police")).isFalse();
    }

    static Stream<Arguments> refusesWhatIsIncomplete() {
        return Stream.of(
                wrong("no facts", override -> override.because(" "), "facts"),
                wrong("nobody", override -> override.to(), "Name the"),
                wrong("family", override -> override.to("family"), "Name the agencies"),
                wrong("nothing", override -> override.of(), "Choose what"),
                wrong(
                        "public referrer",
                        override -> override.of(FieldClass.PUBLIC_REFERRER_IDENTITY),
                        "told to nobody"),
                wrong("parents not told", AnOverride::parentsNotInformed, "why the parents"),
                wrong("review now", override -> override.reviewedAt(CONSENT.clock.instant()), "review date"),
                wrong("crime, but not the police", override -> override.to("police", "school"), "police alone"));
    }

    @Test
    void lapsesUnlessASecondManagerSignsByTheEndOfTheNextWorkingDay() {
        UUID id = CONSENT.overrides().authorise(family.override(family.child, CRIME, "police"), MANAGER);

        CONSENT.clock.moveTo(Instant.parse("2026-04-07T15:59:59Z"));
        assertThat(visible("police")).as("Easter is no working day").isTrue();
        CONSENT.clock.moveTo(Instant.parse("2026-04-07T16:00:00Z"));

        assertThat(visible("police")).isFalse();
        assertThat(family.ask(family.child, "police", null).mayShare()).isFalse();
        assertThatThrownBy(() -> CONSENT.overrides().sign(id, SECOND)).hasMessageContaining("time for a second");
        assertThat(toReview()).contains(id);
    }

    @Test
    void holdsOnceSomebodyElseWithTheAuthoritySigned() {
        UUID id = CONSENT.overrides().authorise(family.override(family.child, CRIME, "police"), MANAGER);
        assertThatThrownBy(() -> CONSENT.overrides().sign(id, MANAGER)).hasMessageContaining("somebody else's");
        assertThatThrownBy(() -> CONSENT.overrides().sign(id, new Actor("dehm1")))
                .hasMessageContaining("Only a duty");

        CONSENT.overrides().sign(id, HEAD);

        CONSENT.clock.pass(Duration.ofDays(30));
        assertThat(visible("police")).isTrue();
        assertThatThrownBy(() -> CONSENT.overrides().sign(id, SECOND)).hasMessageContaining("signed this already");
    }

    @Test
    void needsNoSecondSignatureOnOtherGrounds() {
        UUID id = CONSENT.overrides()
                .authorise(family.override(family.child, OverrideGround.VITAL_INTERESTS, "police"), MANAGER);

        assertThatThrownBy(() -> CONSENT.overrides().sign(id, SECOND)).hasMessageContaining("no second signature");
        CONSENT.clock.pass(Duration.ofDays(30));
        assertThat(visible("police"))
                .as("a review that is late stops no protection")
                .isTrue();
    }

    @Test
    void isReviewedAndReviewedAgainUntilItEnds() {
        UUID id = CONSENT.overrides()
                .authorise(family.override(family.child, OverrideGround.COURT_ORDER, "school"), MANAGER);
        assertThat(toReview()).contains(id);

        CONSENT.overrides()
                .review(id, "The order stands.", CONSENT.clock.instant().plus(Duration.ofDays(28)), HEAD);
        assertThat(toReview()).doesNotContain(id);
        CONSENT.clock.pass(Duration.ofDays(28));
        assertThat(toReview()).contains(id);

        CONSENT.overrides().end(id, "The order ran out.", HEAD);
        assertThat(toReview()).doesNotContain(id);
        assertThat(visible("school")).isFalse();
        assertThatThrownBy(() -> CONSENT.overrides().end(id, "Again.", HEAD)).hasMessageContaining("ended already");
        assertThatThrownBy(() -> CONSENT.overrides().end(UUID.randomUUID(), "No.", HEAD))
                .hasMessageContaining("no such authorisation");
        assertThat(changes())
                .containsExactly(
                        "sharing without agreement authorised",
                        "sharing without agreement reviewed",
                        "sharing without agreement ended");
    }

    private static Arguments wrong(String name, UnaryOperator<AnOverride> wrong, String sentence) {
        return argumentSet(name, wrong, sentence);
    }

    private boolean visible(String agency) {
        return CONSENT.gate().visibleTo(agency).contains(family.child);
    }

    private static List<UUID> toReview() {
        return CONSENT.overrides().toReview().stream().map(OverrideStanding::id).toList();
    }

    private List<String> changes() {
        return CONSENT.sql()
                .sql("select what from audit_entry where reference = ? and what not like 'sharing with %' order by id")
                .param(family.contact.value())
                .query(String.class)
                .list();
    }
}
