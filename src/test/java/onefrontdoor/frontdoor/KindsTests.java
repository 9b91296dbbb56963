package onefrontdoor.frontdoor;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.fromThePublic;
import static onefrontdoor.frontdoor.AContact.professional;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.family.Birth;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which kind of information each part of a contact is (RB24, INV11, INV12). */
class KindsTests {

    private final Kinds kinds = new Kinds(new FieldNeeds(List.of(), List.of(), Set.of(Indicator.DOMESTIC_ABUSE)));

    @ParameterizedTest
    @EnumSource(ContactSource.class)
    void keepsWhoMadeContactByWhetherItIsTheirWork(ContactSource source) {
        assertThat(kinds.referrer(source, false))
                .isEqualTo(source.professional() ? FieldClass.REFERRER_IDENTITY : FieldClass.PUBLIC_REFERRER_IDENTITY);
    }

    @Test
    void hasNothingToKeepOfSomebodyWhoStaysAnonymous() {
        assertThat(kinds.referrer(Referrer.whoStaysAnonymous())).isEqualTo(FieldClass.NARRATIVE);
    }

    @Test
    void takesWhatThePoliceWriteForTheirInformation() {
        assertThat(kinds.story(made(aContact()
                        .by(professional(ContactSource.POLICE, "Pat ZZ-Constable", "Constable", "ZZ Police")))))
                .isEqualTo(FieldClass.POLICE_INFORMATION);
        assertThat(kinds.story(made(aContact().by(fromThePublic(ContactSource.SELF, "Rae ZZ-Ivy")))))
                .isEqualTo(FieldClass.NARRATIVE);
    }

    @Test
    void takesAHomeForSafeUnlessItIsSaidThatNobodyNeedsToHide() {
        assertThat(kinds.home(made(aContact()))).as("nothing was said").isEqualTo(FieldClass.SAFE_ADDRESS);
        assertThat(kinds.home(made(aContact().yesTo(Indicator.DOMESTIC_ABUSE)))).isEqualTo(FieldClass.SAFE_ADDRESS);
        assertThat(kinds.home(made(aContact().notKnown(Indicator.NEGLECT))))
                .as("nothing is known")
                .isEqualTo(FieldClass.SAFE_ADDRESS);
        assertThat(kinds.home(made(aContact().yesTo(Indicator.NEGLECT)))).isEqualTo(FieldClass.NARRATIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "YES, NO, NARRATIVE",
        "NO, YES, NARRATIVE",
        "NOT_KNOWN, YES, NARRATIVE",
        "NO, NO, THIRD_PARTY",
        "NOT_KNOWN, NOT_KNOWN, THIRD_PARTY"
    })
    void takesForFamilyWhoLivesWithTheChildOrAnswersForIt(Answer lives, Answer responsible, FieldClass kind) {
        Contact contact = made(
                aContact().withAtHome(new PersonTold("Uri ZZ-Ivy", "Uncle", Birth.notKnown(), lives, responsible)));

        assertThat(kinds.person(contact, 1)).isEqualTo(kind);
        assertThat(kinds.person(contact, 2)).as("somebody added since").isEqualTo(FieldClass.THIRD_PARTY);
    }

    @ParameterizedTest
    @EnumSource(ContactNotes.Kind.class)
    void readsNotesByWhatTheyAreAbout(ContactNotes.Kind note) {
        FieldClass expected =
                switch (note) {
                    case MESSAGE -> FieldClass.REFERRER_IDENTITY;
                    case ADULT_AT_RISK, ADULT_PASSED_ON -> FieldClass.THIRD_PARTY;
                    default -> FieldClass.NARRATIVE;
                };

        assertThat(kinds.note(note, FieldClass.REFERRER_IDENTITY)).isEqualTo(expected);
    }

    private static Contact made(AContact told) {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        return Contact.received(
                told.make(),
                new Submission(UUID.randomUUID(), Channel.PUBLIC_PAGE, Actor.REFERRER),
                new Contact.Receipt(new Reference("C-2026-000001"), now, now));
    }
}
