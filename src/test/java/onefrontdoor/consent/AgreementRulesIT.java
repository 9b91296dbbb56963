package onefrontdoor.consent;

import static onefrontdoor.consent.AFamily.NAMED;
import static onefrontdoor.consent.AFamily.WORKER;
import static onefrontdoor.consent.AFamily.parent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import onefrontdoor.family.Mention;
import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entry of the ledger must say, and who may answer for whom (domain 2.3.2). */
class AgreementRulesIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("agreement_rules", Map.of());

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @ParameterizedTest
    @MethodSource({"incomplete", "wrongPeople"})
    void refusesWhatIsIncompleteOrSaidByTheWrongPerson(Function<AFamily, AgreementAct> act, String sentence) {
        AFamily family = new AFamily(CONSENT);

        assertThatThrownBy(() -> CONSENT.register().record(act.apply(family), WORKER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID))
                .hasMessageContaining(sentence);
        assertThat(CONSENT.sql()
                        .sql("select count(*) from agreement_entry where reference = ?")
                        .param(family.contact.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                refused(
                        "future",
                        family -> told(mothers(family), family.signed().at(later())),
                        "in the future"),
                refused("nobody agreed", family -> by(mothers(family), null), "Say who agreed"),
                refused("no means", family -> told(mothers(family), Telling.nobodyAsked(now())), "how the answer"),
                refused("no statement", family -> told(mothers(family), Telling.by(Means.ONLINE, now())), "version"),
                refused(
                        "no witness",
                        family -> told(mothers(family), new Telling(now(), Means.VERBAL, null, "1", null)),
                        "Say who heard"),
                refused("no agencies", family -> with(mothers(family), NAMED, Set.of(), Set.of()), "blank means"),
                refused(
                        "no purposes",
                        family -> with(mothers(family), Set.of(), Set.of("school"), Set.of()),
                        "blank means not given"),
                refused(
                        "listed and excluded",
                        family -> with(mothers(family), NAMED, Set.of("school"), Set.of("school")),
                        "listed and excluded"),
                refused(
                        "family as an agency",
                        family -> with(mothers(family), NAMED, Set.of("family"), Set.of()),
                        "The family is no agency"),
                refused(
                        "not asked, yet answered",
                        family -> by(family.notAsked(family.child, null), parent(family.mother)),
                        "Nobody was asked"));
    }

    static Stream<Arguments> wrongPeople() {
        return Stream.of(
                refused(
                        "somebody on another contact",
                        family -> by(
                                mothers(family),
                                parent(new Mention(new Reference("C-2026-999999"), Mention.As.PERSON, 1))),
                        "mentioned on the same contact"),
                refused(
                        "mother as if she were the child",
                        family -> by(mothers(family), Giver.of(family.mother, Capacity.ADULT)),
                        "Nobody answers for somebody else"),
                refused(
                        "mother for father",
                        family -> family.agrees(family.father, parent(family.mother), "school"),
                        "An adult answers for themselves"),
                refused(
                        "child as an adult",
                        family -> family.agrees(family.child, Giver.of(family.child, Capacity.ADULT), "school"),
                        "Only an adult"),
                refused(
                        "child of eight as a young person",
                        family -> family.agrees(family.child, Giver.of(family.child, Capacity.YOUNG_PERSON), "school"),
                        "sixteen or seventeen"),
                refused(
                        "young person as a competent child",
                        family -> family.agrees(
                                family.youngPerson,
                                new Giver(family.youngPerson, Capacity.COMPETENT_CHILD, "Clear.", WORKER),
                                "school"),
                        "From sixteen on"),
                refused(
                        "competence that nobody judged",
                        family ->
                                family.agrees(family.child, Giver.of(family.child, Capacity.COMPETENT_CHILD), "school"),
                        "Say who judged"),
                refused(
                        "parental responsibility without evidence",
                        family -> by(mothers(family), Giver.of(family.father, Capacity.PARENTAL_RESPONSIBILITY)),
                        "parental responsibility"),
                refused(
                        "expectant parent of a child who is born",
                        family -> by(mothers(family), Giver.of(family.mother, Capacity.EXPECTANT_PARENT)),
                        "unborn child only"));
    }

    @Test
    void takesTheWordOfEverybodyWhoHasASay() {
        AFamily family = new AFamily(CONSENT);

        family.keep(
                mothers(family),
                family.agrees(family.unborn, Giver.of(family.mother, Capacity.EXPECTANT_PARENT), "midwife"),
                family.agrees(family.mother, Giver.of(family.mother, Capacity.ADULT), "school"),
                family.agrees(family.father, Giver.of(family.father, Capacity.ADULT), "school"),
                family.agrees(family.youngPerson, Giver.of(family.youngPerson, Capacity.YOUNG_PERSON), "school"),
                family.says(
                        family.child, Giver.of(family.father, Capacity.PARENTAL_RESPONSIBILITY), GivenAnswer.REFUSED));

        assertThat(CONSENT.gate().visibleTo("school"))
                .contains(family.mother, family.father, family.youngPerson)
                .doesNotContain(family.child);
    }

    private static Arguments refused(String name, Function<AFamily, AgreementAct> act, String sentence) {
        return argumentSet(name, act, sentence);
    }

    private static AgreementAct mothers(AFamily family) {
        return family.agrees(family.child, parent(family.mother), "school");
    }

    private static AgreementAct by(AgreementAct act, Giver giver) {
        return new AgreementAct(act.whose(), act.to(), act.reply(), giver, act.telling(), act.scope(), act.reviewAt());
    }

    private static AgreementAct told(AgreementAct act, Telling telling) {
        return new AgreementAct(act.whose(), act.to(), act.reply(), act.giver(), telling, act.scope(), act.reviewAt());
    }

    private static AgreementAct with(
            AgreementAct act, Set<SharingPurpose> purposes, Set<String> agencies, Set<String> excluded) {
        Scope scope = new Scope(purposes, agencies, excluded);
        return new AgreementAct(act.whose(), act.to(), act.reply(), act.giver(), act.telling(), scope, act.reviewAt());
    }

    private static Instant now() {
        return CONSENT.clock.instant();
    }

    private static Instant later() {
        return now().plusSeconds(1);
    }
}
