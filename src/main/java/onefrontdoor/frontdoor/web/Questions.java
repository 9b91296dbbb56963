package onefrontdoor.frontdoor.web;

import static onefrontdoor.frontdoor.web.Question.choice;
import static onefrontdoor.frontdoor.web.Question.longText;
import static onefrontdoor.frontdoor.web.Question.text;
import static onefrontdoor.frontdoor.web.Scope.CHILD;
import static onefrontdoor.frontdoor.web.Scope.CONTACT;
import static onefrontdoor.frontdoor.web.Scope.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.Agreement;
import onefrontdoor.frontdoor.Answer;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Immediacy;
import onefrontdoor.frontdoor.Indicator;
import onefrontdoor.frontdoor.Purpose;

/** Every question that is asked at the door (RB04, Q12). */
final class Questions {

    /** Who is asking. */
    enum Who {
        PUBLIC,
        PROFESSIONAL
    }

    /** Whether somebody says who they are (RB35). */
    enum Named {
        GIVE_NAME,
        ANONYMOUS
    }

    static final Question PURPOSE = choice(CONTACT, "purpose", Purpose.values());
    static final Question WHO = choice(CONTACT, "who", Who.values());
    static final Question RELATIONSHIP = choice(CONTACT, "relationship").withChoices(sources(s -> !s.professional()));
    static final Question NAMED = choice(CONTACT, "named", Named.values());
    static final Question YOUR_NAME = text(CONTACT, "your-name", Limits.NAME).filledWith("name");
    static final Question YOUR_ROLE = text(CONTACT, "your-role", Limits.NAME).filledWith("organization-title");
    static final Question ORGANISATION =
            text(CONTACT, "organisation", Limits.NAME).filledWith("organization");
    static final Question ORGANISATION_KIND =
            choice(CONTACT, "organisation-kind").withChoices(sources(ContactSource::professional));
    static final Question YOUR_PHONE = text(CONTACT, "your-phone", Limits.PHONE).filledWith("tel");
    static final Question YOUR_EMAIL =
            text(CONTACT, "your-email", Limits.EMAIL).as(Question.Kind.EMAIL).filledWith("email");

    static final Question GIVEN_NAME = text(CHILD, "given-name", Limits.NAME);
    static final Question FAMILY_NAME = text(CHILD, "family-name", Limits.NAME);
    static final Question DESCRIPTION = longText(CHILD, "description", Limits.DESCRIPTION);
    static final Question CHILD_BIRTH =
            choice(CHILD, "birth", BirthAnswer.values()).as(Question.Kind.BIRTH);
    static final Question SEX = choice(CHILD, "sex", Sex.values());
    static final Question SCHOOL = text(CHILD, "school", Limits.NAME);
    static final Question NHS_NUMBER = text(CHILD, "nhs-number", Limits.NUMBER).as(Question.Kind.NHS_NUMBER);
    static final Question UPN = text(CHILD, "upn", Limits.NUMBER).as(Question.Kind.UPN);

    /** Any of these is a way to find a child (Q12). */
    static final List<Question> TO_FIND_A_CHILD =
            List.of(GIVEN_NAME, FAMILY_NAME, DESCRIPTION, SCHOOL, NHS_NUMBER, UPN);

    static final Question PERSON_NAME = text(PERSON, "name", Limits.NAME);
    static final Question PERSON_RELATIONSHIP = text(PERSON, "relationship", Limits.NAME);
    static final Question PERSON_BIRTH = choice(PERSON, "birth", BirthAnswer.DATE_OF_BIRTH, BirthAnswer.ESTIMATED_AGE)
            .as(Question.Kind.BIRTH);
    static final Question LIVES_WITH_CHILD = choice(PERSON, "lives-with-child", Answer.values());
    static final Question PARENTAL_RESPONSIBILITY = choice(PERSON, "parental-responsibility", Answer.values());

    static final Question ADDRESS = longText(CONTACT, "address", Limits.ADDRESS);
    static final Question POSTCODE = text(CONTACT, "postcode", Limits.POSTCODE);
    static final Question LANGUAGE = text(CONTACT, "language", Limits.NAME);
    static final Question INTERPRETER = choice(CONTACT, "interpreter", Answer.values());
    static final Question CONCERN = longText(CONTACT, "concern", Limits.CONCERN);
    static final Question IMMEDIACY = choice(CONTACT, "immediacy", Immediacy.values());
    static final Question GOING_WELL = longText(CONTACT, "going-well", Limits.GOING_WELL);
    static final Question KNOWS = choice(CONTACT, "knows", Answer.values());
    static final Question AGREES_TO_HELP = choice(CONTACT, "agrees-to-help", Agreement.values());
    static final Question AGREES_TO_SHARING = choice(CONTACT, "agrees-to-sharing", Agreement.values());
    static final Question REASON_NOT_ASKED = longText(CONTACT, "reason-not-asked", Limits.REASON);
    static final Question WORKS_FOR_COUNCIL = choice(CONTACT, "works-for-council", Answer.values());

    private Questions() {}

    static Question of(Indicator indicator) {
        return choice(CONTACT, "indicator-" + indicator.name(), Answer.values());
    }

    static List<Question> of(Indicator.Group group) {
        return Arrays.stream(Indicator.values())
                .filter(indicator -> indicator.group() == group)
                .map(Questions::of)
                .toList();
    }

    private static Stream<ContactSource> sources(Predicate<ContactSource> which) {
        return Arrays.stream(ContactSource.values())
                .filter(which)
                .filter(source -> source != ContactSource.ANONYMOUS && source != ContactSource.UNKNOWN);
    }
}
