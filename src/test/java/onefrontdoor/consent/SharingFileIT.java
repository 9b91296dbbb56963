package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.MANAGER;
import static onefrontdoor.consent.AFamily.parent;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.WorkingCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff read about sharing is what was written, all of it and nothing of another family (RB25). */
class SharingFileIT {

    private static final LocalDate DUTY_FROM = LocalDate.parse("2026-05-01");
    private static final ConsentDatabase CONSENT = new ConsentDatabase(
            "sharing_file", Map.of("onefrontdoor.sharing.duty-to-share-from", DUTY_FROM.toString()));
    private static final Actor SECOND = new Actor("dswm2");
    private static final OverrideGround CRIME = OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME;

    private AFamily family;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void twoFamilies() {
        CONSENT.clock.moveTo(Instant.parse("2026-04-08T09:00:00Z"));
        AFamily other = new AFamily(CONSENT);
        CONSENT.overrides().authorise(other.override(other.child, OverrideGround.COURT_ORDER, "school"), MANAGER);
        other.ask(other.child, "school", null);
        family = new AFamily(CONSENT);
    }

    @Test
    void tellsAnOverrideWholeWithWhatBecameOfIt() {
        SharingOverride told = family.override(family.child, CRIME, "police");
        Instant begun = CONSENT.clock.instant();
        UUID id = CONSENT.overrides().authorise(told, MANAGER);
        CONSENT.overrides().sign(id, SECOND);
        CONSENT.clock.pass(Duration.ofHours(1));
        Instant next = begun.plus(Duration.ofDays(9));
        CONSENT.overrides().review(id, "They are still at large.", next, SECOND);
        CONSENT.overrides().end(id, "They were arrested.", MANAGER);

        List<OverrideStory> stories = CONSENT.file().overrides(family.contact);

        assertThat(stories).singleElement().satisfies(story -> {
            assertThat(story.told()).isEqualTo(told);
            assertThat(story.desk()).isEqualTo("duty-social-work-manager");
            assertThat(story.standing().reviewAt()).isEqualTo(next);
            assertThat(story.standing().ended()).isTrue();
            assertThat(story.steps())
                    .containsExactly(
                            new OverrideStory.Step(OverrideEvent.signed(), SECOND, begun),
                            step(OverrideEvent.Kind.REVIEWED, "They are still at large.", next, SECOND),
                            step(OverrideEvent.Kind.ENDED, "They were arrested.", null, MANAGER));
        });
    }

    private static OverrideStory.Step step(OverrideEvent.Kind kind, String words, Instant next, Actor by) {
        return new OverrideStory.Step(new OverrideEvent(kind, words, next), by, CONSENT.clock.instant());
    }

    @Test
    void tellsEveryDecisionAsItWasTakenTheLatestFirst() {
        SharingDecision no = family.ask(family.child, "school", NeedLevel.LEVEL_2A);
        CONSENT.clock.pass(Duration.ofMinutes(1));
        CONSENT.overrides().authorise(family.override(family.child, OverrideGround.COURT_ORDER, "school"), MANAGER);
        SharingDecision yes = family.ask(family.child, "school", null, FieldClass.SAFE_ADDRESS, FieldClass.BASIC);

        assertThat(no.mayShare()).isFalse();
        assertThat(yes.mayShare()).isTrue();
        assertThat(CONSENT.file().decisions(family.contact)).containsExactly(yes, no);
    }

    @Test
    void namesWhatLapsesUnlessASecondManagerSigns() {
        UUID unsigned = CONSENT.overrides().authorise(family.override(family.child, CRIME, "police"), MANAGER);
        CONSENT.overrides().authorise(family.override(family.child, OverrideGround.COURT_ORDER, "school"), MANAGER);
        assertThat(unsigned()).containsExactly(unsigned);

        CONSENT.overrides().sign(unsigned, SECOND);
        assertThat(unsigned()).as("signed").isEmpty();

        CONSENT.overrides().authorise(family.override(family.child, CRIME, "police"), MANAGER);
        CONSENT.clock.pass(Duration.ofDays(5));
        assertThat(unsigned()).as("lapsed").isEmpty();
    }

    private List<UUID> unsigned() {
        return CONSENT.file().unsigned().stream()
                .filter(override -> override.whose().contact().equals(family.contact))
                .map(OverrideStanding::id)
                .toList();
    }

    @Test
    void offersTheDutyOfThe2026ActFromItsDayOn() {
        Instant begins = DUTY_FROM.atStartOfDay(WorkingCalendar.LONDON).toInstant();
        CONSENT.clock.moveTo(begins.minusMillis(1));
        assertThat(CONSENT.file().grounds())
                .doesNotContain(OverrideGround.CA2004_S16LA_DUTY)
                .contains(CRIME);

        CONSENT.clock.moveTo(begins);
        assertThat(CONSENT.file().grounds()).containsExactly(OverrideGround.values());
    }

    @Test
    void theLedgerOfAContactIsWholeAndSaysWhatHoldsWithWhom() {
        AgreementAct agreed = family.agrees(family.child, parent(family.mother), "school", "clinic");
        AgreementAct without = new AgreementAct(
                agreed.whose(),
                agreed.to(),
                agreed.reply(),
                parent(family.father),
                agreed.telling(),
                new Scope(AFamily.NAMED, Set.of("library"), Set.of("clinic")),
                agreed.telling().at().plus(Duration.ofDays(30)));
        family.keep(agreed, AFamily.toService(agreed), without);

        Standing standing = CONSENT.register().standing(family.child, AgreementTo.SHARE);
        assertThat(CONSENT.register().history(family.contact)).hasSize(3);
        assertThat(standing.listed()).containsExactly("library", "school");
        assertThat(standing.excluded()).containsExactly("clinic");
        assertThat(standing.reviewAt()).contains(without.reviewAt());

        family.keep(family.says(family.child, parent(family.father), GivenAnswer.REFUSED));
        Standing disputed = CONSENT.register().standing(family.child, AgreementTo.SHARE);
        assertThat(disputed.holds()).isEqualTo(HoldsNow.DISPUTED);
        assertThat(disputed.listed()).as("nothing is open while they disagree").isEmpty();
    }

    @Test
    void knowsWhoMayAuthorise() {
        assertThat(CONSENT.file().mayAuthorise(MANAGER)).isTrue();
        assertThat(CONSENT.file().mayAuthorise(new Actor("dehm1"))).isFalse();
        assertThat(CONSENT.file().mayAuthorise(Actor.SYSTEM)).isFalse();
    }
}
