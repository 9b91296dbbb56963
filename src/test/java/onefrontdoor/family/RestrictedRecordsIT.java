package onefrontdoor.family;

import static onefrontdoor.family.APerson.named;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessException;

/** Whom a restricted record opens to, what is hidden beside it, and who is recognised on it (RB36, INV13). */
class RestrictedRecordsIT {

    private static final FamilyDatabase FAMILY = new FamilyDatabase("restricted_records");
    private static final Actor LISTED = new Actor("dswm1");
    private static final Actor OTHER = new Actor("dehm1");
    private static final Actor KIN = new Actor("col1");

    private final Reference record = APerson.nextContact();
    private Person lee;

    @BeforeEach
    void isRestricted() {
        FAMILY.forgetEverybody();
        FAMILY.sql().sql("delete from restriction").update();
        lee = FAMILY.keeps(named("Lee", "ZZ-Quince").born("2017-12-12").on(record, 1));
        restrict(record, "dswm1", "dswm2");
    }

    @Test
    void opensToTheListAndToNobodyElse() {
        assertThat(FAMILY.restricted().opensTo(LISTED, record)).isTrue();
        assertThat(FAMILY.restricted().opensTo(OTHER, record)).isFalse();
        assertThat(FAMILY.restricted().opensTo(OTHER, APerson.nextContact()))
                .as("what is not restricted opens")
                .isTrue();
    }

    @ParameterizedTest(name = "{0}, {1} seconds from now: {2}")
    @CsvSource({"dehm1, 1, true", "dehm1, 0, false", "hou1, 1, false", "col1, 1, false"})
    void brokenGlassOpensToWhoeverBrokeItUntilItsTime(String person, int seconds, boolean opens) {
        FAMILY.restricted()
                .breakGlass(record, said(person.equals("hou1") ? "dehm1" : person), APerson.TOLD.plusSeconds(seconds));

        assertThat(FAMILY.restricted().opensTo(new Actor(person), record)).isEqualTo(opens);
    }

    @Test
    void opensAPlanToThoseOnlyToWhomItsContactOpens() {
        Reference plan = new Reference("P-2026-000001");
        FAMILY.restricted().cover(plan, record);

        assertThat(FAMILY.restricted().opensTo(LISTED, plan)).isTrue();
        assertThat(FAMILY.restricted().opensTo(OTHER, plan)).isFalse();
        assertThat(FAMILY.restricted().on(plan)).isEqualTo(FAMILY.restricted().on(record));
        assertThat(FAMILY.restricted().coveredBy(record)).containsExactly(plan);
    }

    @Test
    void keepsWhoeverIsBarredOffTheList() {
        restrict(record, "dswm1", KIN.id());

        assertThat(FAMILY.restricted().on(record).orElseThrow().listed()).containsExactly("dswm1");
        assertThat(FAMILY.restricted().opensTo(KIN, record)).isFalse();
    }

    @Test
    void keepsEveryDeedForEver() {
        restrict(record, "dswm1");
        FAMILY.restricted().lift(FAMILY.restricted().on(record).orElseThrow(), said("dswm1"));

        assertThat(FAMILY.restricted().historyOf(record))
                .extracting(RestrictionChange::deed)
                .endsWith(
                        RestrictionChange.Deed.RESTRICTED,
                        RestrictionChange.Deed.LIST_CHANGED,
                        RestrictionChange.Deed.LIFTED);
        for (String harm :
                new String[] {"delete from restriction_change", "update restriction_change set done_by = 'x'"}) {
            assertThatThrownBy(() -> FAMILY.sql().sql(harm).update()).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void suggestsSomebodyOnARestrictedRecordOnlyBesideOneOfTheSameReaders() {
        Person again = FAMILY.keeps(named("Lee", "ZZ-Quince").born("2017-12-12"));
        assertThat(FAMILY.matching().suggestionsFor(again))
                .noneMatch(found -> found.person().mention().contact().equals(record));

        restrict(again.mention().contact(), "dswm1");
        assertThat(FAMILY.matching().suggestionsFor(again))
                .anyMatch(found -> found.person().mention().contact().equals(record));

        restrict(again.mention().contact(), "dswm1", "dehm1");
        assertThat(FAMILY.matching().suggestionsFor(again))
                .as("one reader is not on both lists")
                .noneMatch(found -> found.person().mention().contact().equals(record));
    }

    @Test
    void tellsOfNoConfirmationThatLeadsToARestrictedRecord() {
        Person again = FAMILY.keeps(named("Lee", "ZZ-Quince").born("2017-12-12"));
        FAMILY.samePeople().answer(again.id(), lee.id(), SamePerson.YES, said("dswm1"));

        assertThat(FAMILY.samePeople().on(again.mention().contact())).isEmpty();
        assertThat(FAMILY.samePeople().on(record)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: themselves {1}, kin {2}")
    @CsvSource({
        "Kim ZZ-Quince, true, true",
        "KIM  Zz Quince, true, true",
        "Col ZZ-Quince, false, true",
        "Kim ZZ-Quinn, false, false",
        "Kim, false, false"
    })
    void recognisesStaffByTheirNames(String name, boolean themselves, boolean kin) {
        FAMILY.keeps(named("Kim", "ZZ-Quince").adult().on(record, 2));

        Namesakes.Found found = FAMILY.namesakes().on(record, Map.of("kim1", name, "cso1", "Casey ZZ-Cole"));

        assertThat(found.themselves()).isEqualTo(themselves ? Set.of("kim1") : Set.of());
        assertThat(found.kin()).isEqualTo(kin ? Set.of("kim1") : Set.of());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "Lee, ZZ-Quince, 2017-12-12, true",
        "Lee, ZZ-Quinse, 2017-12-12, true",
        "Lee, ZZ-Quince, 2015-01-30, false",
        "Mia, ZZ-Larch, 2017-12-12, false"
    })
    void recognisesPeopleOfARestrictedRecord(String given, String family, String born, boolean alike) {
        Person again = FAMILY.keeps(named(given, family).born(born));

        assertThat(FAMILY.namesakes()
                        .restrictedRecordLike(again.mention().contact())
                        .isPresent())
                .isEqualTo(alike);
    }

    private static void restrict(Reference record, String... people) {
        Restriction restriction = new Restriction(record, RestrictionKind.RESTRICTED_STAFF, Set.of(people));
        FAMILY.restricted().restrict(restriction, Set.of(KIN.id()), said("dswm1"));
    }

    private static Said said(String who) {
        return new Said(new Actor(who), "The mother works here.");
    }
}
