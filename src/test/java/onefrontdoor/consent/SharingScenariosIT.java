package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.MANAGER;
import static onefrontdoor.consent.AFamily.WORKER;
import static onefrontdoor.consent.AFamily.parent;
import static onefrontdoor.consent.AFamily.toService;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Families of the domain dossier, as far as agreement goes: what they say, and who may know what (domain 6). */
class SharingScenariosIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("sharing_scenarios", Map.of());

    private AFamily family;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void familyAtTheDoor() {
        CONSENT.clock.moveTo(Instant.parse("2026-03-04T09:40:00Z"));
        family = new AFamily(CONSENT);
    }

    @Test
    void sc03AgreedInPolishWithNamedAgencies() {
        AgreementAct act =
                family.agrees(family.child, parent(family.mother), "health-visitor", "nursery", "debt-advice");
        Telling polish = new Telling(
                CONSENT.clock.instant(),
                Means.VERBAL,
                "hv1",
                "2026-01",
                new Telling.Spoken("Polish", "ZZ-Interpreter"));
        family.keep(
                new AgreementAct(act.whose(), act.to(), act.reply(), act.giver(), polish, act.scope(), act.reviewAt()));

        assertThat(family.ask(family.child, "nursery", NeedLevel.LEVEL_2B).mayShare())
                .isTrue();
        assertThat(family.ask(family.child, "police-cadets", NeedLevel.LEVEL_2B).mayShare())
                .isFalse();
        assertThat(family.ask(family.mother, "nursery", NeedLevel.LEVEL_2B).mayShare())
                .as("the mother's own information was not agreed")
                .isFalse();
        assertThat(CONSENT.register().history(family.child, AgreementTo.SHARE))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.act().telling().spoken()).isEqualTo(polish.spoken());
                    assertThat(kept.act().reviewAt()).isEqualTo("2027-03-04T17:00:00Z");
                });
    }

    @Test
    void sc09RefusedBelowTheThresholdNobodySeesAndTheRiskIsReconsidered() {
        family.keep(
                family.says(family.child, parent(family.mother), GivenAnswer.REFUSED),
                toService(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED)));

        SharingDecision decision = family.ask(family.child, "school", NeedLevel.LEVEL_2B);

        assertThat(decision.mayShare()).isFalse();
        assertThat(decision.ruling().nextStep()).isEqualTo(Ruling.NextStep.RECONSIDER_RISK);
        assertThat(decision.ruling().lawfulBasis()).isEqualTo(Ruling.LawfulBasis.NONE);
        assertThat(visible("school")).isFalse();
        assertThatThrownBy(() -> CONSENT.overrides()
                        .authorise(
                                family.override(family.child, OverrideGround.OVERRIDING_PUBLIC_INTEREST, "school"),
                                new Actor("dehm1")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only a duty social worker manager");
    }

    @Test
    void sc10RefusedWithSignificantHarmPoliceAndHealthKnowAndPartnersDoNot() {
        CONSENT.clock.moveTo(Instant.parse("2026-03-13T16:10:00Z"));
        family.keep(family.says(family.child, parent(family.father), GivenAnswer.REFUSED));

        assertThat(family.ask(family.child, "police", NeedLevel.LEVEL_4).mayShare())
                .as("before any form is filled in")
                .isTrue();
        assertThat(visible("police")).isFalse();

        CONSENT.overrides()
                .authorise(
                        family.override(
                                family.child, OverrideGround.SIGNIFICANT_HARM_CHILD, "police", "health-safeguarding"),
                        MANAGER);

        assertThat(visible("police")).isTrue();
        assertThat(visible("health-safeguarding")).isTrue();
        assertThat(visible("school")).isFalse();
        assertThat(family.ask(family.child, "school", NeedLevel.LEVEL_4).mayShare())
                .isFalse();
        SharingDecision minimum =
                family.ask(family.child, "police", NeedLevel.LEVEL_4, FieldClass.BASIC, FieldClass.REFERRER_IDENTITY);
        assertThat(minimum.given()).as("what the manager listed").containsExactly(FieldClass.BASIC);
    }

    @Test
    void sc12WithdrawnAtOnceAndTheYoungPersonGoesOnForHerself() {
        family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                family.agrees(family.youngPerson, parent(family.mother), "counselling", "school"));
        CONSENT.clock.moveTo(Instant.parse("2026-03-18T09:15:00Z"));
        CONSENT.ended.clear();

        CONSENT.register()
                .withdraw(
                        new Withdrawal(
                                Set.of(family.child, family.youngPerson),
                                Set.of(AgreementTo.SERVICE, AgreementTo.SHARE),
                                Giver.of(family.father, Capacity.PARENTAL_RESPONSIBILITY),
                                Means.VERBAL,
                                "We have had enough."),
                        WORKER);

        assertThat(family.ask(family.child, "school", NeedLevel.LEVEL_2B)
                        .ruling()
                        .rule())
                .isEqualTo("CT11");
        assertThat(visible("school")).isFalse();
        assertThat(CONSENT.ended).singleElement().satisfies(ended -> assertThat(ended.whose())
                .containsExactlyInAnyOrder(family.child, family.youngPerson));

        CONSENT.clock.pass(Duration.ofHours(2));
        family.keep(
                family.agrees(family.youngPerson, Giver.of(family.youngPerson, Capacity.YOUNG_PERSON), "counselling"));

        assertThat(family.ask(family.youngPerson, "counselling", NeedLevel.LEVEL_2B)
                        .ruling()
                        .rule())
                .isEqualTo("CT13");
        assertThat(family.ask(family.youngPerson, "school", NeedLevel.LEVEL_2B).mayShare())
                .isFalse();
        assertThat(family.ask(family.father, "counselling", NeedLevel.LEVEL_2B).mayShare())
                .isFalse();
        assertThat(family.ask(family.child, "counselling", NeedLevel.LEVEL_2B).mayShare())
                .isFalse();
        assertThat(CONSENT.register().history(family.child, AgreementTo.SHARE)).hasSize(2);
    }

    @Test
    void sc28SolicitorGetsNothingAndTheSafeAddressGoesToNobodyWhoDoesNotProtect() {
        family.keep(family.agrees(family.child, parent(family.mother), "school", "police"));

        SharingDecision solicitor =
                family.ask(family.child, "family", NeedLevel.LEVEL_3, FieldClass.BASIC, FieldClass.SAFE_ADDRESS);
        assertThat(solicitor.mayShare()).isFalse();
        assertThat(solicitor.ruling().nextStep()).isEqualTo(Ruling.NextStep.INFORMATION_GOVERNANCE);

        assertThat(family.ask(family.child, "school", NeedLevel.LEVEL_3, FieldClass.values())
                        .given())
                .containsExactlyInAnyOrder(FieldClass.BASIC, FieldClass.NARRATIVE, FieldClass.REFERRER_IDENTITY);
        assertThat(family.ask(family.child, "police", NeedLevel.LEVEL_3, FieldClass.values())
                        .given())
                .as("nobody can agree to have what is guarded shared")
                .containsExactlyInAnyOrder(FieldClass.BASIC, FieldClass.NARRATIVE, FieldClass.REFERRER_IDENTITY);
        assertThat(family.ask(family.child, "police", NeedLevel.LEVEL_4, FieldClass.values())
                        .given())
                .contains(FieldClass.SAFE_ADDRESS, FieldClass.THIRD_PARTY)
                .doesNotContain(FieldClass.PUBLIC_REFERRER_IDENTITY);
    }

    @Test
    void sc28SafeAddressGoesToNoPartnerAlthoughAnAuthorisationListsIt() {
        SharingOverride order = family.override(family.child, OverrideGround.COURT_ORDER, "school", "police");
        SharingOverride listed = AnOverride.like(order)
                .of(FieldClass.BASIC, FieldClass.SAFE_ADDRESS)
                .made();
        CONSENT.overrides().authorise(listed, MANAGER);

        assertThat(family.ask(family.child, "school", NeedLevel.LEVEL_3, FieldClass.values())
                        .given())
                .containsExactly(FieldClass.BASIC);
        assertThat(family.ask(family.child, "police", NeedLevel.LEVEL_3, FieldClass.values())
                        .given())
                .containsExactlyInAnyOrder(FieldClass.BASIC, FieldClass.SAFE_ADDRESS);
    }

    @Test
    void sc30AdultAtRiskIsProtectedAlthoughTheChildIsSafe() {
        Mention mother = family.mother;
        SharingOverride override =
                family.override(mother, OverrideGround.SIGNIFICANT_HARM_ADULT, "adult-safeguarding", "police");

        CONSENT.overrides().authorise(override, MANAGER);

        assertThat(family.ask(mother, "adult-safeguarding", null).ruling().rule())
                .isEqualTo("CT7");
        assertThat(family.ask(mother, "police", null).mayShare()).isTrue();
        assertThat(family.ask(mother, "school", null).mayShare()).isFalse();
        assertThat(family.ask(family.child, "police", null).mayShare())
                .as("the child is decided separately")
                .isFalse();
    }

    @Test
    void sc32DisputedParentalResponsibilitySharesTheLeastOnceAndOpensNothing() {
        family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                family.says(family.child, parent(family.father), GivenAnswer.REFUSED));

        SharingDecision decision =
                family.ask(family.child, "school", NeedLevel.LEVEL_2B, FieldClass.BASIC, FieldClass.NARRATIVE);

        assertThat(decision.ruling().rule()).isEqualTo("CT12");
        assertThat(decision.given()).containsExactly(FieldClass.BASIC);
        assertThat(decision.ruling().nextStep()).isEqualTo(Ruling.NextStep.MANAGER_REVIEW);
        assertThat(visible("school")).isFalse();
    }

    @Test
    void sc33DutyOfThe2026ActIsOffUntilTheCouncilSetsADate() {
        SharingOverride duty = family.override(family.child, OverrideGround.CA2004_S16LA_DUTY, "school");
        assertThatThrownBy(() -> CONSENT.overrides().authorise(duty, MANAGER)).hasMessageContaining("not in force");

        try (ConsentDatabase enabled =
                new ConsentDatabase("duty_to_share", Map.of("onefrontdoor.sharing.duty-to-share-from", "2026-09-01"))) {
            enabled.clock.moveTo(Instant.parse("2026-08-31T22:59:00Z"));
            AFamily before = new AFamily(enabled);
            enabled.clock.moveTo(Instant.parse("2026-09-10T09:00:00Z"));
            AFamily since = new AFamily(enabled);
            since.keep(since.says(since.child, parent(since.mother), GivenAnswer.REFUSED));

            assertThatThrownBy(() -> enabled.overrides()
                            .authorise(
                                    before.override(before.child, OverrideGround.CA2004_S16LA_DUTY, "school"), MANAGER))
                    .hasMessageContaining("not in force for this contact");
            assertThatThrownBy(() -> enabled.overrides().authorise(unbalanced(since), MANAGER))
                    .hasMessageContaining("more detrimental");

            enabled.overrides()
                    .authorise(since.override(since.child, OverrideGround.CA2004_S16LA_DUTY, "school"), MANAGER);

            SharingDecision decision = since.ask(since.child, "school", NeedLevel.LEVEL_2B);
            assertThat(decision.mayShare()).isTrue();
            assertThat(decision.ruling().lawfulBasis()).isEqualTo(Ruling.LawfulBasis.LEGAL_OBLIGATION);
            assertThat(enabled.register()
                            .standing(since.child, AgreementTo.SERVICE)
                            .holds())
                    .as("a duty to share is no agreement to a service")
                    .isEqualTo(HoldsNow.NOT_GIVEN);
        }
    }

    private static SharingOverride unbalanced(AFamily family) {
        return AnOverride.like(family.override(family.child, OverrideGround.CA2004_S16LA_DUTY, "school"))
                .weighed(" ")
                .made();
    }

    private boolean visible(String agency) {
        return CONSENT.gate().visibleTo(agency).contains(family.child);
    }
}
