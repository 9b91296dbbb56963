package onefrontdoor.application;

import static onefrontdoor.frontdoor.AContact.aContact;
import static onefrontdoor.frontdoor.AContact.child;
import static onefrontdoor.frontdoor.AContact.parent;

import java.time.LocalDate;
import onefrontdoor.family.Birth;
import onefrontdoor.family.Sex;
import onefrontdoor.frontdoor.AContact;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Kim ZZ-Quince, who works at the front door, and her boy Lee, about whom the school rings (domain, SC17). */
final class ColleaguesFamily {

    static final String WORRY = "The mother works with you and struggles after the separation.";
    static final String KIM = "kim1";
    static final String KIMS_BROTHER = "col1";

    private ColleaguesFamily() {}

    static AContact told() {
        return aContact()
                .about(child("Lee ZZ-Quince", Birth.on(LocalDate.parse("2017-12-12")), Sex.MALE))
                .withAtHome(parent("Kim ZZ-Quince", "Mother"))
                .saying(WORRY);
    }

    /** The same boy, by somebody who does not know his mother's name. */
    static AContact toldAgain() {
        return aContact()
                .about(child("Lee ZZ-Quince", Birth.on(LocalDate.parse("2017-12-12")), Sex.MALE))
                .saying("He came to school without a coat again.");
    }

    static void employ(IdentityService identities) {
        employ(identities, KIM, "Kim", "customer-support-officer");
        employ(identities, KIMS_BROTHER, "Col", "duty-social-work-manager");
    }

    private static void employ(IdentityService identities, String login, String name, String desk) {
        if (identities.createUserQuery().userId(login).count() == 0) {
            User user = identities.newUser(login);
            user.setFirstName(name);
            user.setLastName("ZZ-Quince");
            user.setPassword(Staff.PASSWORD);
            identities.saveUser(user);
            identities.createMembership(login, desk);
        }
    }

    static void dismiss(IdentityService identities) {
        identities.deleteUser(KIM);
        identities.deleteUser(KIMS_BROTHER);
    }
}
