package onefrontdoor.frontdoor.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.family.Birth;
import onefrontdoor.family.NhsNumber;
import onefrontdoor.family.Sex;
import onefrontdoor.family.Upn;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ChildTold;
import onefrontdoor.frontdoor.FamilyAwareness;
import onefrontdoor.frontdoor.Home;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.IndicatorAnswer;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.PersonTold;
import onefrontdoor.frontdoor.Purpose;
import onefrontdoor.frontdoor.Worry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was typed into a contact. What was left empty counts as not known, never as no. */
@Component
class ContactReader {

    private final BirthReader births;

    ContactReader(BirthReader births) {
        this.births = births;
    }

    /** Reads answers in which the checks found nothing wrong. */
    MakeContact read(Answers answers) {
        return new MakeContact(
                ReferrerReader.read(answers),
                children(answers),
                people(answers),
                home(answers),
                worry(answers),
                family(answers),
                answer(answers, Questions.WORKS_FOR_COUNCIL, 0));
    }

    /** A contact concerns at least one child, even when nothing is known of that child yet (SC22). */
    private List<ChildTold> children(Answers answers) {
        List<ChildTold> told = answers.numbers(Scope.CHILD)
                .filter(number -> answers.isAnythingTold(Scope.CHILD, number))
                .mapToObj(number -> child(answers, number))
                .toList();
        return told.isEmpty() ? List.of(child(Answers.NONE, 1)) : told;
    }

    private ChildTold child(Answers answers, int number) {
        Birth birth = births.read(Questions.CHILD_BIRTH, number, answers);
        Sex sex = answers.choice(Questions.SEX, number, Sex.class)
                .filter(told -> !birth.isUnborn())
                .orElse(Sex.UNKNOWN);
        return new ChildTold(
                answers.text(Questions.GIVEN_NAME, number),
                answers.text(Questions.FAMILY_NAME, number),
                answers.text(Questions.DESCRIPTION, number),
                birth,
                sex,
                answers.text(Questions.SCHOOL, number),
                nhsNumber(answers.text(Questions.NHS_NUMBER, number)),
                upn(answers.text(Questions.UPN, number)));
    }

    private static @Nullable NhsNumber nhsNumber(@Nullable String text) {
        return text == null ? null : NhsNumber.parse(text);
    }

    private static @Nullable Upn upn(@Nullable String text) {
        return text == null ? null : Upn.parse(text);
    }

    private List<PersonTold> people(Answers answers) {
        return answers.numbers(Scope.PERSON)
                .filter(number -> answers.isAnythingTold(Scope.PERSON, number))
                .mapToObj(number -> new PersonTold(
                        answers.text(Questions.PERSON_NAME, number),
                        answers.text(Questions.PERSON_RELATIONSHIP, number),
                        births.read(Questions.PERSON_BIRTH, number, answers),
                        answer(answers, Questions.LIVES_WITH_CHILD, number),
                        answer(answers, Questions.PARENTAL_RESPONSIBILITY, number)))
                .toList();
    }

    private static Home home(Answers answers) {
        return new Home(
                answers.text(Questions.ADDRESS, 0),
                answers.text(Questions.POSTCODE, 0),
                answers.text(Questions.LANGUAGE, 0),
                answer(answers, Questions.INTERPRETER, 0));
    }

    private static Worry worry(Answers answers) {
        String concern = answers.text(Questions.CONCERN, 0);
        return new Worry(
                answers.choice(Questions.PURPOSE, 0, Purpose.class).orElse(Purpose.WORRY),
                concern == null ? "" : concern,
                answers.text(Questions.GOING_WELL, 0),
                answers.choice(Questions.IMMEDIACY, 0, Immediacy.class).orElse(Immediacy.NOT_KNOWN),
                indicators(answers));
    }

    private static Set<IndicatorAnswer> indicators(Answers answers) {
        return Arrays.stream(Indicator.values())
                .map(indicator -> new IndicatorAnswer(indicator, answer(answers, Questions.of(indicator), 0)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FamilyAwareness family(Answers answers) {
        return new FamilyAwareness(
                answer(answers, Questions.KNOWS, 0),
                agreement(answers, Questions.AGREES_TO_HELP),
                agreement(answers, Questions.AGREES_TO_SHARING),
                answers.text(Questions.REASON_NOT_ASKED, 0));
    }

    private static Answer answer(Answers answers, Question question, int number) {
        return answers.choice(question, number, Answer.class).orElse(Answer.NOT_KNOWN);
    }

    private static Agreement agreement(Answers answers, Question question) {
        return answers.choice(question, 0, Agreement.class).orElse(Agreement.NOT_YET_ASKED);
    }
}
