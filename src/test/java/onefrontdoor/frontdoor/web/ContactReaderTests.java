package onefrontdoor.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.IndicatorAnswer;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Purpose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactReaderTests {

    private static final Clock NOW = Clock.fixed(Instant.parse("2026-03-20T12:00:00Z"), ZoneOffset.UTC);

    private final BirthReader births = new BirthReader(NOW);
    private final WholeContact whole = new WholeContact(new AnswerChecks(births), new ContactReader(births));

    @Test
    void acceptsAConcernAndAnyWayToFindTheChild() {
        Answers answers = typed("concern", "She is often late.", "child-1-school", "ZZ Primary School");

        MakeContact contact = whole.read(answers);

        assertThat(whole.errors(answers)).isEmpty();
        assertThat(contact.children()).extracting(ChildTold::school).containsExactly("ZZ Primary School");
        assertThat(contact.referrer().anonymous()).isTrue();
    }

    @Test
    void takesWhatWasLeftEmptyAsNotKnownAndNeverAsNo() {
        MakeContact contact = whole.read(typed("concern", "Please act.", "address", "near the station"));

        assertThat(contact.worry().purpose()).isEqualTo(Purpose.WORRY);
        assertThat(contact.worry().immediacy()).isEqualTo(Immediacy.NOT_KNOWN);
        assertThat(contact.worry().indicators())
                .hasSize(Indicator.values().length)
                .extracting(IndicatorAnswer::answer)
                .containsOnly(Answer.NOT_KNOWN);
        assertThat(contact.family().agreesToHelp()).isEqualTo(Agreement.NOT_YET_ASKED);
        assertThat(contact.family().agreesToSharing()).isEqualTo(Agreement.NOT_YET_ASKED);
    }

    @Test
    void countsOneChildEvenWhenNothingIsKnownOfThatChild() {
        MakeContact contact = whole.read(typed("concern", "Please act.", "address", "near the station"));

        assertThat(contact.children())
                .containsExactly(new ChildTold(null, null, null, Birth.notKnown(), Sex.UNKNOWN, null, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "no concern, concern, '', error.concern-missing",
        "only spaces, concern, '   ', error.concern-missing",
        "no way to find the child, address, '', error.find-child",
        "a day that never was, child-1-birth-day, 31, error.date-not-real",
        "a year in letters, child-1-birth-year, last, error.date-not-real",
        "a wrong check digit, child-1-nhs-number, 9434765918, error.nhs-number",
        "a wrong check letter, child-1-upn, A871100000101, error.upn",
        "half an e-mail address, your-email, sam@, error.email",
        "an answer that was never offered, immediacy, SOMETIME, error.choose"
    })
    void saysWhichAnswerToMend(String example, String field, String typed, String message) {
        Map<String, String> texts = new HashMap<>(Map.of(
                "concern", example,
                "address", "near the station",
                "child-1-birth-day", "5",
                "child-1-birth-month", "2",
                "child-1-birth-year", "2019"));
        texts.put(field, typed);

        List<FieldError> errors = whole.errors(new Answers(texts));

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.message()).isEqualTo(message);
        });
    }

    @Test
    void saysByHowManyCharactersAnAnswerIsTooLong() {
        List<FieldError> errors = whole.errors(typed("concern", "😀".repeat(8003), "postcode", "ZZ99 3VZ"));

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.message()).isEqualTo("error.too-long");
            assertThat(error.arguments()).contains(3, 8000);
        });
    }

    @Test
    void asksAProfessionalWhoTheyAreAndHowToReachThem() {
        Answers answers = typed("who", "PROFESSIONAL", "concern", "She is often late.", "postcode", "ZZ99 3VZ");

        assertThat(whole.errors(answers))
                .extracting(FieldError::field)
                .containsExactly("your-name", "organisation", "organisation-kind", "your-phone");
    }

    @Test
    void passesOnNoNameOfSomebodyWhoStaysAnonymous() {
        Answers answers = typed("named", "ANONYMOUS", "your-name", "Lara ZZ-Alder", "relationship", "FAMILY")
                .with(Map.of("concern", "He will not sleep.", "postcode", "ZZ99 3VZ", "your-phone", "01632 960123"));

        var referrer = whole.read(answers).referrer();

        assertThat(referrer.anonymous()).isTrue();
        assertThat(referrer.name()).isNull();
        assertThat(referrer.phone()).isNull();
        assertThat(referrer.source()).isEqualTo(ContactSource.FAMILY);
    }

    @Test
    void recordsAnUnbornChildByTheExpectedDateAndWithoutSex() {
        Answers answers = typed("child-1-birth-due-day", "14", "child-1-birth-due-month", "8")
                .with(Map.of("child-1-birth-due-year", "2026", "child-1-sex", "FEMALE"))
                .with(Map.of("concern", "Booked late.", "child-1-family-name", "ZZ-Oak"));

        ChildTold child = whole.read(answers).children().get(0);

        assertThat(child.birth()).isEqualTo(Birth.expected(LocalDate.parse("2026-08-14")));
        assertThat(child.sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void keepsWordsAsTypedApartFromTheEdges() {
        MakeContact contact =
                whole.read(typed("concern", "\n  <b>Late</b>\n\tand  hungry ‮ \n", "postcode", "ZZ99 3VZ"));

        assertThat(contact.worry().concern()).isEqualTo("<b>Late</b>\n\tand  hungry ‮");
    }

    @Test
    void leavesTheOtherChildrenWhenOneIsRemoved() {
        Answers answers = typed("child-1-given-name", "A", "child-2-given-name", "B", "child-3-given-name", "C")
                .without(Scope.CHILD, 2);

        assertThat(answers.count(Scope.CHILD)).isEqualTo(2);
        assertThat(answers.typed("child-2-given-name")).isEqualTo("C");
    }

    @Property(tries = 300)
    void neverFailsAndKeepsWhatWasTypedWhateverItIs(@ForAll String text, @ForAll String other) {
        for (Scope scope : Scope.values()) {
            WholeContact.questions(scope).forEach(question -> question.keys(scope == Scope.CONTACT ? 0 : 1)
                    .forEach(key ->
                            survives(typed(key, text, "concern", other, "address", "near the station"), key, text)));
        }
    }

    private void survives(Answers answers, String key, String text) {
        assertThatCode(() -> readIfFine(answers)).doesNotThrowAnyException();
        if (!key.equals("concern") && !key.equals("address")) {
            assertThat(answers.typed(key)).isEqualTo(text);
        }
    }

    private void readIfFine(Answers answers) {
        if (whole.errors(answers).isEmpty()) {
            whole.read(answers);
        }
    }

    private static Answers typed(String... keysAndTexts) {
        Map<String, String> texts = new HashMap<>();
        for (int index = 0; index < keysAndTexts.length; index += 2) {
            texts.put(keysAndTexts[index], keysAndTexts[index + 1]);
        }
        return new Answers(texts);
    }
}
