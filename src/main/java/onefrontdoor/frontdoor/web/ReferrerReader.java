package onefrontdoor.frontdoor.web;

import java.util.Optional;
import onefrontdoor.frontdoor.ContactSource;
import onefrontdoor.frontdoor.Referrer;

/** Reads who makes contact. The name of somebody who asks to stay anonymous goes no further, even when it was typed (INV11). */
final class ReferrerReader {

    private ReferrerReader() {}

    static Referrer read(Answers answers) {
        if (Requirements.isProfessional(answers)) {
            return professional(answers);
        }
        Optional<ContactSource> relationship = answers.choice(Questions.RELATIONSHIP, 0, ContactSource.class);
        return isAnonymous(answers)
                ? new Referrer(relationship.orElse(ContactSource.ANONYMOUS), true, null, null, null, null, null)
                : named(relationship.orElse(ContactSource.UNKNOWN), answers);
    }

    private static Referrer professional(Answers answers) {
        return new Referrer(
                answers.choice(Questions.ORGANISATION_KIND, 0, ContactSource.class)
                        .orElse(ContactSource.OTHER),
                false,
                answers.text(Questions.YOUR_NAME, 0),
                answers.text(Questions.YOUR_ROLE, 0),
                answers.text(Questions.ORGANISATION, 0),
                answers.text(Questions.YOUR_PHONE, 0),
                answers.text(Questions.YOUR_EMAIL, 0));
    }

    private static Referrer named(ContactSource source, Answers answers) {
        return new Referrer(
                source,
                false,
                answers.text(Questions.YOUR_NAME, 0),
                null,
                null,
                answers.text(Questions.YOUR_PHONE, 0),
                answers.text(Questions.YOUR_EMAIL, 0));
    }

    /** Whoever gives nothing is anonymous, too. */
    private static boolean isAnonymous(Answers answers) {
        boolean isSilent = answers.text(Questions.YOUR_NAME, 0) == null
                && answers.text(Questions.YOUR_PHONE, 0) == null
                && answers.text(Questions.YOUR_EMAIL, 0) == null;
        return isSilent || answers.is(Questions.NAMED, Questions.Named.ANONYMOUS);
    }
}
