package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static org.assertj.core.api.Assertions.assertThat;

import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

class CompletenessTests {

    private final Door door = new Door();

    @Test
    void countsWhatIsThereAndNamesWhatIsNot() {
        Completeness nearlyNothing = completeness(Scenarios.sc22());

        assertThat(nearlyNothing.present()).isLessThan(nearlyNothing.wanted() / 2);
        assertThat(nearlyNothing.missing())
                .contains("name of child 1", "age of child 1", "who has parental responsibility")
                .hasSize(nearlyNothing.wanted() - nearlyNothing.present());
    }

    @Test
    void wantsNeitherSexNorSchoolOfAnUnbornChild() {
        assertThat(completeness(Scenarios.sc15()).missing()).noneMatch(missing -> missing.matches("(sex|school).*"));
    }

    @Test
    void risesWithEveryAnswer() {
        Completeness without = completeness(aContact().make());
        MakeContact told = aContact().make();
        Home home = new Home("1 Test Street", null, "Polish", Answer.YES);

        Completeness with = completeness(
                new MakeContact(told.referrer(), told.children(), told.household(), home, told.worry(), told.family()));

        assertThat(with.missing()).isSubsetOf(without.missing()).doesNotContain("language", "address");
    }

    private Completeness completeness(MakeContact told) {
        Reference reference = door.receives(told);
        return Completeness.of(door.contact(reference), door.children(reference));
    }
}
