package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.WORKER;
import static onefrontdoor.consent.AFamily.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import onefrontdoor.family.Person;
import onefrontdoor.family.Said;
import onefrontdoor.family.SamePerson;
import onefrontdoor.shared.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The ledger keeps everything and forgets nothing; what holds now follows from it (RB22, INV02, INV14, INV19). */
class ConsentRegisterIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("consent_register", Map.of());

    private AFamily family;

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @BeforeEach
    void familyAtTheDoor() {
        CONSENT.clock.moveTo(ConsentDatabase.START);
        CONSENT.ended.clear();
        family = new AFamily(CONSENT);
    }

    @Test
    void readsBackWhatWasWritten() {
        AgreementAct act = new AgreementAct(
                family.child,
                AgreementTo.SHARE,
                new Reply(GivenAnswer.AGREED, null, "Glad of it."),
                new Giver(family.child, Capacity.COMPETENT_CHILD, "Put it in her own words.", WORKER),
                new Telling(
                        CONSENT.clock.instant(),
                        Means.VERBAL,
                        "hv1",
                        "2026-01",
                        new Telling.Spoken("Polish", "ZZ-Interpreter")),
                new Scope(AFamily.NAMED, Set.of("school"), Set.of("police")),
                CONSENT.clock.instant().plus(Duration.ofDays(30)));

        CONSENT.register().record(act, WORKER);

        assertThat(CONSENT.register().history(family.child, AgreementTo.SHARE))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.act()).isEqualTo(act);
                    assertThat(kept.recordedBy()).isEqualTo(WORKER);
                    assertThat(kept.recordedAt()).isEqualTo(ConsentDatabase.START);
                });
    }

    @Test
    void takesAgreementToAServiceForNoAgreementToShare() {
        family.keep(AFamily.toService(family.agrees(family.child, parent(family.mother), "school")));

        assertThat(holds(AgreementTo.SERVICE)).isEqualTo(HoldsNow.AGREED);
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.NOT_GIVEN);
    }

    @Test
    void endsAgreementOnItsReviewDateUntilItIsAskedForAgain() {
        family.keep(family.agrees(family.child, parent(family.mother), "school"));

        CONSENT.clock.pass(Duration.ofDays(364));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
        CONSENT.clock.pass(Duration.ofDays(2));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.EXPIRED);
        assertThat(CONSENT.gate().visibleTo("school")).doesNotContain(family.child);

        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
    }

    @Test
    void takesAReportOfAProfessionalUntilSomebodyNamedAnswersAndOfANeighbourNever() {
        family.keep(
                family.reported(family.child, Means.REPORTED_BY_PROFESSIONAL, GivenAnswer.AGREED, "school"),
                family.reported(family.youngPerson, Means.REPORTED_BY_PUBLIC, GivenAnswer.AGREED, "school"));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
        assertThat(CONSENT.register()
                        .standing(family.youngPerson, AgreementTo.SHARE)
                        .holds())
                .isEqualTo(HoldsNow.NOT_YET_ASKED);

        family.keep(family.says(family.child, parent(family.mother), GivenAnswer.REFUSED));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.REFUSED);

        family.keep(family.reported(family.child, Means.REPORTED_BY_PROFESSIONAL, GivenAnswer.AGREED, "school"));
        assertThat(holds(AgreementTo.SHARE))
                .as("a report never overrules a refusal")
                .isEqualTo(HoldsNow.REFUSED);
    }

    @Test
    void stopsWhenTheFamilySaysSoThoughNobodyIsNamed() {
        family.keep(family.agrees(family.child, parent(family.mother), "school"));

        CONSENT.register()
                .withdraw(
                        new Withdrawal(Set.of(family.child), Set.of(AgreementTo.SHARE), null, Means.ONLINE, null),
                        Actor.REFERRER);

        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.WITHDRAWN);
        assertThat(CONSENT.gate().visibleTo("school")).doesNotContain(family.child);
    }

    @Test
    void remembersThatAskingIsUnsafe() {
        family.keep(
                family.notAsked(family.child, ReasonNotAsked.UNSAFE),
                family.reported(family.child, Means.REPORTED_BY_PUBLIC, GivenAnswer.AGREED, "school"));

        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.UNSAFE_TO_ASK);
    }

    @Test
    void tellsOthersAndTheAuditOfEveryRefusal() {
        family.keep(
                family.agrees(family.child, parent(family.mother), "school"),
                family.says(family.child, parent(family.mother), GivenAnswer.REFUSED));

        assertThat(CONSENT.ended)
                .containsExactly(new AgreementEnded(
                        family.contact, Set.of(family.child), Set.of(AgreementTo.SHARE), GivenAnswer.REFUSED));
        assertThat(facts())
                .containsExactly(
                        "agreement to sharing: agreed for child 1", "agreement to sharing: refused for child 1");
    }

    @Test
    void staysWithTheMentionWhoeverItTurnsOutToBe() {
        AFamily later = new AFamily(CONSENT);
        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        Person one = CONSENT.people().of(family.child).orElseThrow();
        Person other = CONSENT.people().of(later.child).orElseThrow();

        CONSENT.samePeople().answer(one.id(), other.id(), SamePerson.YES, new Said(WORKER, "Same school."));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
        assertThat(CONSENT.gate().visibleTo("school"))
                .contains(family.child)
                .doesNotContain(later.child, family.youngPerson);

        CONSENT.samePeople().undo(CONSENT.samePeople().on(family.contact).get(0).id(), new Said(WORKER, "A cousin."));
        assertThat(holds(AgreementTo.SHARE)).isEqualTo(HoldsNow.AGREED);
    }

    @Test
    void nothingIsEverChangedOrRemoved() {
        family.keep(family.agrees(family.child, parent(family.mother), "school"));
        CONSENT.overrides()
                .authorise(
                        family.override(family.child, OverrideGround.PREVENT_OR_DETECT_SERIOUS_CRIME, "police"),
                        AFamily.MANAGER);
        CONSENT.overrides()
                .sign(CONSENT.overrides().inForce(family.child, "police").get(0).id(), new Actor("hos1"));
        family.ask(family.child, "school", null);

        for (String table : List.of(
                "agreement_agency",
                "agreement_entry",
                "override_recipient",
                "override_event",
                "sharing_override",
                "sharing_decision_part",
                "sharing_decision")) {
            String column = table.endsWith("agency") || table.equals("override_recipient") ? "agency" : "reference";
            column = table.equals("override_event") ? "kind" : table.endsWith("part") ? "reason" : column;
            for (String change : List.of(
                    "delete from " + table,
                    "update %s set %s = %s".formatted(table, column, column),
                    "truncate " + table + " cascade")) {
                assertThatThrownBy(() -> CONSENT.sql().sql(change).update())
                        .as(change)
                        .isInstanceOf(DataAccessException.class)
                        .hasMessageContaining("never changed or removed");
            }
        }
    }

    private HoldsNow holds(AgreementTo to) {
        return CONSENT.register().standing(family.child, to).holds();
    }

    private List<String> facts() {
        return CONSENT.sql()
                .sql("select what from audit_entry where reference = ? order by id")
                .param(family.contact.value())
                .query(String.class)
                .list();
    }
}
