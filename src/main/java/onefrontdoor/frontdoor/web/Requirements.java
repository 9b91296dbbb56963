package onefrontdoor.frontdoor.web;

import static onefrontdoor.frontdoor.web.Questions.ADDRESS;
import static onefrontdoor.frontdoor.web.Questions.CONCERN;
import static onefrontdoor.frontdoor.web.Questions.NAMED;
import static onefrontdoor.frontdoor.web.Questions.ORGANISATION;
import static onefrontdoor.frontdoor.web.Questions.ORGANISATION_KIND;
import static onefrontdoor.frontdoor.web.Questions.POSTCODE;
import static onefrontdoor.frontdoor.web.Questions.WHO;
import static onefrontdoor.frontdoor.web.Questions.YOUR_EMAIL;
import static onefrontdoor.frontdoor.web.Questions.YOUR_NAME;
import static onefrontdoor.frontdoor.web.Questions.YOUR_PHONE;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The few answers that cannot be left out: a concern, some way to find the child (Q12) and who a professional is (RB35). */
enum Requirements {
    CONCERN_TOLD(CONCERN, "error.concern-missing", answers -> has(answers, CONCERN)),
    CHILD_CAN_BE_FOUND(ADDRESS, "error.find-child", Requirements::canChildBeFound),
    PERSON_NAMED(
            YOUR_NAME,
            "error.name-or-anonymous",
            answers -> isProfessional(answers)
                    || !answers.is(NAMED, Questions.Named.GIVE_NAME)
                    || hasAny(answers, YOUR_NAME, YOUR_PHONE, YOUR_EMAIL)),
    PROFESSIONAL_NAMED(YOUR_NAME, "error.professional-name", forProfessionals(YOUR_NAME)),
    PROFESSIONAL_ORGANISATION(ORGANISATION, "error.organisation", forProfessionals(ORGANISATION)),
    PROFESSIONAL_KIND(ORGANISATION_KIND, "error.organisation-kind", forProfessionals(ORGANISATION_KIND)),
    PROFESSIONAL_REACHED(YOUR_PHONE, "error.professional-contact", forProfessionals(YOUR_PHONE, YOUR_EMAIL));

    private final Question question;
    private final String message;
    private final Predicate<Answers> met;

    Requirements(Question question, String message, Predicate<Answers> met) {
        this.question = question;
        this.message = message;
        this.met = met;
    }

    /** What is missing from the answers to these questions. */
    static List<FieldError> missing(List<Question> questions, Answers answers) {
        return Stream.of(values())
                .filter(requirement -> questions.contains(requirement.question) && !requirement.met.test(answers))
                .map(requirement -> FieldError.of(requirement.question.key(0), requirement.message))
                .toList();
    }

    static boolean isProfessional(Answers answers) {
        return answers.is(WHO, Questions.Who.PROFESSIONAL);
    }

    private static Predicate<Answers> forProfessionals(Question... any) {
        return answers -> !isProfessional(answers) || hasAny(answers, any);
    }

    private static boolean canChildBeFound(Answers answers) {
        return hasAny(answers, ADDRESS, POSTCODE)
                || answers.numbers(Scope.CHILD).anyMatch(number -> Questions.TO_FIND_A_CHILD.stream()
                        .anyMatch(question -> answers.text(question, number) != null));
    }

    private static boolean has(Answers answers, Question question) {
        return answers.text(question, 0) != null;
    }

    private static boolean hasAny(Answers answers, Question... questions) {
        return Stream.of(questions).anyMatch(question -> has(answers, question));
    }
}
