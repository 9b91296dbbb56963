package onefrontdoor.application;

import static java.util.Map.entry;

import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;

/** Synthetic staff of the tests (domain, section 6.1). */
public final class Staff {

    public static final String PASSWORD = "a-password-of-the-tests";

    private static final Map<String, String> DESKS = Map.ofEntries(
            entry("cso1", "customer-support-officer"),
            entry("dswm1", "duty-social-work-manager"),
            entry("dswm2", "duty-social-work-manager"),
            entry("dehm1", "duty-early-help-manager"),
            entry("dehm2", "duty-early-help-manager"),
            entry("edt1", "emergency-duty-team"),
            entry("hos1", "head-of-service"),
            entry("ig1", "information-governance"),
            entry("daw1", "domestic-abuse-worker"),
            entry("hou1", "housing-worker"),
            entry("tm1", "tfss-team-manager"),
            entry("lp1", "lead-professional"),
            entry("lp2", "lead-professional"),
            entry("csw1", "social-worker"),
            entry("po1", "process-owner"),
            entry("po2", "process-owner"),
            // People of partner agencies.
            entry("cc1", "agency@childrens-centre"),
            entry("tys1", "agency@targeted-youth-support"),
            entry("pc1", "agency@police"));

    private Staff() {}

    /** The desk, or other group, that somebody belongs to. */
    static String deskOf(String login) {
        return DESKS.get(login);
    }

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
