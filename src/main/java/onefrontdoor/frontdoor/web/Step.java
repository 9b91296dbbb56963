package onefrontdoor.frontdoor.web;

import static onefrontdoor.frontdoor.web.Scope.CHILD;
import static onefrontdoor.frontdoor.web.Scope.CONTACT;
import static onefrontdoor.frontdoor.web.Scope.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.Purpose;

/** One page of the journey, in the order in which the pages come. Its words are in messages.properties under {@code step}. */
enum Step {
    PURPOSE("purpose", CONTACT, Questions.PURPOSE),
    WHO("who-you-are", CONTACT, Questions.WHO),
    RELATIONSHIP("how-you-know-the-child", CONTACT, Questions.RELATIONSHIP),
    YOUR_DETAILS(
            "your-details", CONTACT, Questions.NAMED, Questions.YOUR_NAME, Questions.YOUR_PHONE, Questions.YOUR_EMAIL),
    YOUR_WORK(
            "your-work",
            CONTACT,
            Questions.YOUR_NAME,
            Questions.YOUR_ROLE,
            Questions.ORGANISATION,
            Questions.ORGANISATION_KIND),
    REACHING_YOU("reaching-you", CONTACT, Questions.YOUR_PHONE, Questions.YOUR_EMAIL),
    CHILD_NAME("name", CHILD, Questions.GIVEN_NAME, Questions.FAMILY_NAME, Questions.DESCRIPTION),
    CHILD_AGE("age", CHILD, Questions.CHILD_BIRTH),
    CHILD_SEX("sex", CHILD, Questions.SEX),
    CHILD_SCHOOL("school", CHILD, Questions.SCHOOL),
    CHILD_NUMBERS("numbers", CHILD, Questions.NHS_NUMBER, Questions.UPN),
    CHILDREN("children", CONTACT),
    PEOPLE("people", CONTACT),
    PERSON_DETAILS(
            "details",
            PERSON,
            Questions.PERSON_NAME,
            Questions.PERSON_RELATIONSHIP,
            Questions.PERSON_BIRTH,
            Questions.LIVES_WITH_CHILD,
            Questions.PARENTAL_RESPONSIBILITY),
    ADDRESS("address", CONTACT, Questions.ADDRESS, Questions.POSTCODE),
    LANGUAGE("language", CONTACT, Questions.LANGUAGE, Questions.INTERPRETER),
    CONCERN("concern", CONTACT, Questions.CONCERN),
    HOW_SOON("how-soon", CONTACT, Questions.IMMEDIACY),
    GOING_WELL("going-well", CONTACT, Questions.GOING_WELL),
    NEEDS_AT_HOME("needs-at-home", Indicator.Group.FAMILY_SUPPORT),
    HARM("harm", Indicator.Group.HARM),
    OUTSIDE_HOME("outside-home", Indicator.Group.OUTSIDE_HOME),
    CHILDS_NEEDS("childs-needs", Indicator.Group.CHILD),
    CIRCUMSTANCES("circumstances", Indicator.Group.CIRCUMSTANCES),
    FAMILY(
            "family",
            CONTACT,
            Questions.KNOWS,
            Questions.AGREES_TO_HELP,
            Questions.AGREES_TO_SHARING,
            Questions.REASON_NOT_ASKED,
            Questions.WORKS_FOR_COUNCIL);

    private final String path;
    private final Scope scope;
    private final List<Question> questions;

    Step(String path, Scope scope, Question... questions) {
        this.path = path;
        this.scope = scope;
        this.questions = List.of(questions);
    }

    Step(String path, Indicator.Group group) {
        this.path = path;
        this.scope = CONTACT;
        this.questions = Questions.of(group);
    }

    static Optional<Step> at(Scope scope, String path) {
        return in(scope).filter(step -> step.path.equals(path)).findFirst();
    }

    static Stream<Step> in(Scope scope) {
        return Stream.of(values()).filter(step -> step.scope == scope);
    }

    Scope scope() {
        return scope;
    }

    List<Question> questions() {
        return questions;
    }

    /** A list of children or people rather than questions. */
    boolean isList() {
        return questions.isEmpty();
    }

    List<String> keys(int number) {
        return questions.stream()
                .flatMap(question -> question.keys(number).stream())
                .toList();
    }

    String href(int number) {
        String folder = scope == CONTACT ? "" : scope.path() + "/" + number + "/";
        return "/contact/" + folder + path;
    }

    String words() {
        return "step." + (scope == CONTACT ? "" : scope.prefix() + ".") + path;
    }

    /** Whether the page is for this person at all; the rest see the next one. */
    boolean isAsked(int number, Answers answers) {
        boolean professional = Requirements.isProfessional(answers);
        return switch (this) {
            case WHO -> !answers.is(Questions.PURPOSE, Purpose.ADVICE);
            case RELATIONSHIP, YOUR_DETAILS -> !professional;
            case YOUR_WORK, REACHING_YOU -> professional;
            case CHILD_SEX ->
                answers.birth(Questions.CHILD_BIRTH.key(number))
                        .filter(BirthAnswer.UNBORN::equals)
                        .isEmpty();
            default -> true;
        };
    }
}
