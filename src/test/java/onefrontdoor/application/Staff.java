package onefrontdoor.application;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Synthetic staff of the tests (domain, section 6.1). */
public final class Staff {

    public static final String PASSWORD = "a-password-of-the-tests";

    private static final Map<String, String> DESKS = Map.of(
            "cso1", "customer-support-officer",
            "dswm1", "duty-social-work-manager",
            "dswm2", "duty-social-work-manager",
            "dehm1", "duty-early-help-manager",
            "dehm2", "duty-early-help-manager",
            "edt1", "emergency-duty-team",
            "hos1", "head-of-service",
            "ig1", "information-governance",
            "hou1", "housing-worker",
            "tm1", "tfss-team-manager");

    private Staff() {}

    static void employ(IdentityService identities) {
        DESKS.forEach((login, desk) -> {
            if (identities.createUserQuery().userId(login).count() == 0) {
                User user = identities.newUser(login);
                user.setFirstName(login);
                user.setLastName("ZZ-Staff");
                user.setPassword(PASSWORD);
                identities.saveUser(user);
                identities.createMembership(login, desk);
            }
        });
    }
}
