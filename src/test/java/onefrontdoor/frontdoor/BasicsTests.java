package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.LEO;
import static onefrontdoor.frontdoor.AContact.NUR;
import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.childDescribedAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.Basics.ChildBasics;
import onefrontdoor.frontdoor.Basics.HomeBasics;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;

class BasicsTests {

    private static final Birth EXPECTED = Birth.expected(LocalDate.parse("2026-08-14"));

    private final Door door = new Door();

    @Test
    void missNothingOnAPlainContact() {
        assertThat(missingOn(aContact().about(NUR, LEO).make())).isEmpty();
    }

    @Test
    void nameEverythingThatIsMissingAndWhoseItIs() {
        MakeContact told = aContact()
                .about(NUR, childDescribedAs("A baby in a blue blanket"))
                .at(new Home(null, null, null, Answer.NOT_KNOWN))
                .withFamily(Answer.NOT_KNOWN, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                .make();

        assertThat(missingOn(told))
                .containsExactly(
                        "name of child 2", "age of child 2", "address", "whether the family knows of this contact");
    }

    @Test
    void areMissingForTheOneChildOfAContactThatNamesNone() {
        assertThat(missingOn(Scenarios.sc22())).contains("name of child 1", "age of child 1");
    }

    @Test
    void countAnExpectedDateAndAnEstimateAsAnAge() {
        ChildTold unborn = new ChildTold(null, "ZZ-Oak", null, EXPECTED, Sex.UNKNOWN, null, null, null);
        ChildTold about = AContact.child("Max ZZ-Oak", Birth.about(6), Sex.MALE);

        assertThat(missingOn(aContact().about(unborn, about).make())).isEmpty();
    }

    @Test
    void countFamilyThatDoesNotKnowAsAnAnswer() {
        assertThat(missingOn(aContact()
                        .withFamily(Answer.NO, Agreement.NOT_YET_ASKED, Agreement.NOT_YET_ASKED)
                        .make()))
                .isEmpty();
    }

    @Test
    void keepWhatWasKnownOfAChildWhenNothingNewIsGiven() {
        ChildTold known = new ChildTold(
                "Nur",
                "ZZ-Aspen",
                "Wears glasses",
                Birth.about(7),
                Sex.FEMALE,
                "ZZ-Hill School",
                new NhsNumber("9990000018"),
                new Upn("B871100000101"));

        assertThat(new ChildBasics(1, null, null, null, null, null).addedTo(known))
                .isEqualTo(known);
    }

    @Test
    void replaceOnlyWhatIsGivenOfAChild() {
        ChildTold better = new ChildBasics(1, "Noor", null, Birth.about(8), null, "ZZ-Vale School").addedTo(NUR);

        assertThat(better)
                .isEqualTo(new ChildTold(
                        "Noor", "ZZ-Aspen", null, Birth.about(8), Sex.FEMALE, "ZZ-Vale School", null, null));
    }

    @Test
    void neverLeaveASexOnAChildWhoTurnsOutToBeUnborn() {
        assertThat(new ChildBasics(1, null, null, EXPECTED, Sex.FEMALE, null)
                        .addedTo(NUR)
                        .sex())
                .isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void replaceOnlyWhatIsGivenOfAHome() {
        Home known = new Home("1 Test Street", "ZZ99 3VZ", "Polish", Answer.YES);

        assertThat(new HomeBasics(null, null, null, null).addedTo(known)).isEqualTo(known);
        assertThat(new HomeBasics("2 Test Street", null, null, Answer.NO).addedTo(known))
                .isEqualTo(new Home("2 Test Street", "ZZ99 3VZ", "Polish", Answer.NO));
    }

    private List<String> missingOn(MakeContact told) {
        Reference reference = door.receives(told);
        return Basics.missing(door.contact(reference), door.children(reference));
    }
}
