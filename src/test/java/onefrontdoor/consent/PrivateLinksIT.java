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
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A private link stops what its owner agreed to, at once, and nothing that anybody else said (CT11). */
class PrivateLinksIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("private_links", Map.of());

    private AFamily family;
    private StopCode code;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void theMotherAgreed() {
        CONSENT.clock.moveTo(ConsentDatabase.START);
        family = new AFamily(CONSENT);
        family.keep(
                family.agrees(family.child, parent(family.mother), "school", "clinic"),
                family.agrees(family.unborn, new Giver(family.mother, Capacity.EXPECTANT_PARENT, null, null), "clinic"),
                AFamily.toService(family.agrees(family.child, parent(family.mother), "school")),
                family.agrees(family.father, Giver.of(family.father, Capacity.ADULT), "police-station"));
        code = CONSENT.links().issue(family.mother, StopLink.Way.LETTER, WORKER);
        CONSENT.clock.pass(Duration.ofDays(3));
        CONSENT.ended.clear();
    }

    @Test
    void saysWhatItsOwnerAgreedToAndUntilWhen() {
        assertThat(CONSENT.links().open(code)).hasValueSatisfying(agreed -> {
            assertThat(agreed.agencies()).containsExactly("clinic", "school");
            assertThat(agreed.help()).isTrue();
            assertThat(agreed.until()).isAfter(CONSENT.clock.instant().plus(Duration.ofDays(300)));
        });
    }

    @Test
    void isKeptAsAHashAndReadHoweverItIsTyped() {
        assertThat(CONSENT.sql()
                        .sql("select count(*) from stop_link where encode(code_hash, 'escape') like ?")
                        .param("%" + code.value() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(StopCode.read(" " + code.inGroups().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(code);
        assertThat(code.inGroups()).matches("(\\w{4}-){4}\\w{4}");
        assertThat(StopCode.read("iloI-LOil-0000-0000-0000").map(StopCode::value))
                .contains("11011011000000000000");
    }

    @Test
    void stopsSharingWithAllAtOnceAndLeavesTheHelp() {
        assertThat(CONSENT.links().stop(code, wish(false, null))).isTrue();

        assertThat(holds(family.child, AgreementTo.SHARE)).isEqualTo(HoldsNow.WITHDRAWN);
        assertThat(holds(family.unborn, AgreementTo.SHARE)).isEqualTo(HoldsNow.WITHDRAWN);
        assertThat(holds(family.child, AgreementTo.SERVICE)).isEqualTo(HoldsNow.AGREED);
        assertThat(visible("school")).doesNotContain(family.child);
        assertThat(CONSENT.register().history(family.child, AgreementTo.SHARE))
                .last()
                .satisfies(entry -> {
                    assertThat(entry.act().giver()).isEqualTo(parent(family.mother));
                    assertThat(entry.act().telling().means()).isEqualTo(Means.ONLINE);
                    assertThat(entry.act().reply().reason()).isEqualTo("We manage.");
                    assertThat(entry.recordedBy()).isEqualTo(Actor.FAMILY);
                });
        assertThat(CONSENT.ended)
                .containsExactly(new AgreementEnded(
                        family.contact,
                        Set.of(family.child, family.unborn),
                        Set.of(AgreementTo.SHARE),
                        GivenAnswer.WITHDRAWN));
    }

    @Test
    void leavesWhatSomebodyElseSaid() {
        CONSENT.links().stop(code, wish(true, null));

        assertThat(holds(family.father, AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
        assertThat(visible("police-station")).contains(family.father);
        assertThat(holds(family.child, AgreementTo.SERVICE)).isEqualTo(HoldsNow.WITHDRAWN);
    }

    @Test
    void leavesOutOneAgencyAndNotForLongerThanBefore() {
        var until = CONSENT.links().open(code).orElseThrow().until();

        assertThat(CONSENT.links().stop(code, wish(false, "school"))).isTrue();

        assertThat(visible("school")).doesNotContain(family.child);
        assertThat(visible("clinic")).contains(family.child, family.unborn);
        assertThat(CONSENT.links().open(code)).hasValueSatisfying(agreed -> {
            assertThat(agreed.agencies()).containsExactly("clinic");
            assertThat(agreed.until()).isEqualTo(until);
        });
        assertThat(CONSENT.ended).singleElement().satisfies(ended -> assertThat(ended.whose())
                .containsExactly(family.child));

        assertThat(CONSENT.links().stop(code, wish(false, "clinic"))).isTrue();
        assertThat(holds(family.child, AgreementTo.SHARE))
                .as("no agency is left")
                .isEqualTo(HoldsNow.WITHDRAWN);
    }

    @Test
    void theSamePressTwiceStopsOnce() {
        StopWish wish = wish(true, null);

        assertThat(CONSENT.links().stop(code, wish)).isTrue();
        assertThat(CONSENT.links().stop(code, wish)).isTrue();

        assertThat(CONSENT.ended).hasSize(1);
        assertThat(CONSENT.register().history(family.contact)).hasSize(4 + 3);
    }

    @Test
    void opensNothingOnceEverythingIsStopped() {
        CONSENT.links().stop(code, wish(true, null));

        opensNothing();
    }

    @Test
    void opensNothingOnceAWorkerHasStoppedIt() {
        CONSENT.register()
                .withdraw(
                        new Withdrawal(
                                Set.of(family.child, family.unborn),
                                Set.of(AgreementTo.SHARE, AgreementTo.SERVICE),
                                null,
                                Means.VERBAL,
                                null),
                        WORKER);

        opensNothing();
    }

    @Test
    void opensNothingFromTheReviewDateOn() {
        CONSENT.clock.pass(Duration.ofDays(366));

        opensNothing();
    }

    @Test
    void aNewAgreementDoesNotOutliveTheDateOfTheLink() {
        CONSENT.clock.pass(Duration.ofDays(200));
        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        CONSENT.clock.pass(Duration.ofDays(166));

        opensNothing();
        assertThat(visible("school")).contains(family.child);
    }

    @Test
    void opensNothingOnceStaffRevokedIt() {
        StopLink link = CONSENT.links().on(family.contact).get(0);
        CONSENT.links().revoke(new AFamily(CONSENT).contact, link.id(), WORKER);
        assertThat(CONSENT.links().open(code)).as("a link of another contact").isPresent();

        CONSENT.links().revoke(family.contact, link.id(), WORKER);

        opensNothing();
        assertThat(visible("school")).contains(family.child);
        assertThat(CONSENT.links().on(family.contact)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0000-0000-0000-0000", "ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ"})
    void aCodeThatNobodyHasOpensNothing(String forged) {
        StopCode guess = StopCode.read(forged).orElseThrow();

        assertThat(CONSENT.links().open(guess)).isEmpty();
        assertThat(CONSENT.links().stop(guess, wish(true, null))).isFalse();
    }

    @Test
    void onlyWhoAgreedCanHaveALink() {
        assertThat(CONSENT.links().mayHave(family.contact)).containsExactly(family.mother, family.father);
        assertThatThrownBy(() -> CONSENT.links().issue(family.youngPerson, StopLink.Way.LETTER, WORKER))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Record their agreement first");
    }

    /** Sixteen now, and judged competent at fifteen: stopping asks for nothing that giving did not ask for. */
    @Test
    void whoMightAnswerWhenTheyAgreedCanAlwaysStop() {
        Giver competent = new Giver(family.child, Capacity.COMPETENT_CHILD, "In her own words.", WORKER);
        CONSENT.clock.moveTo(java.time.Instant.parse("2034-03-01T09:00:00Z"));
        family.keep(family.agrees(family.child, competent, "school"));
        StopCode own = CONSENT.links().issue(family.child, StopLink.Way.BY_HAND, WORKER);
        CONSENT.clock.pass(Duration.ofDays(10));

        assertThat(CONSENT.links().stop(own, wish(false, null))).isTrue();

        assertThat(visible("school")).doesNotContain(family.child);
    }

    private void opensNothing() {
        int said = CONSENT.register().history(family.contact).size();
        assertThat(CONSENT.links().open(code)).isEmpty();
        assertThat(CONSENT.links().stop(code, wish(true, null))).isFalse();
        assertThat(CONSENT.register().history(family.contact)).hasSize(said);
    }

    private static StopWish wish(boolean helpToo, @Nullable String agency) {
        return new StopWish(UUID.randomUUID(), helpToo, agency, "We manage.");
    }

    private HoldsNow holds(Mention whose, AgreementTo to) {
        return CONSENT.register().standing(whose, to).holds();
    }

    private List<Mention> visible(String agency) {
        return CONSENT.gate().visibleTo(agency);
    }
}
