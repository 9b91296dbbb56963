package onefrontdoor.platform.security;

import java.util.Arrays;
import onefrontdoor.partner.Partner;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.platform.engine.LeadProfessionals;
import onefrontdoor.platform.engine.ProcessOwners;
import onefrontdoor.platform.engine.SocialWorkers;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** As whom somebody has signed in: for the council, at a desk, leading on early help, or for a partner agency. */
final class WhoSignedIn {

    private WhoSignedIn() {}

    static boolean isPartner(Authentication person) {
        return person.isAuthenticated()
                && person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .anyMatch(Partner::isGroup);
    }

    /** At a desk of the front door, or leading on early help. */
    static boolean isAtWork(Authentication person) {
        return person.isAuthenticated() && (isIn(person, LeadProfessionals.GROUP) || isIn(person, Desk.groups()));
    }

    /** Leads on early help and sits at no desk. */
    static boolean leadsOnly(Authentication person) {
        return isIn(person, LeadProfessionals.GROUP) && !isIn(person, Desk.groups());
    }

    /** A children's social worker who sits at no desk: of everything here the step-downs are theirs. */
    static boolean isSocialWorkerOnly(Authentication person) {
        return isIn(person, SocialWorkers.GROUP) && !isAtWork(person);
    }

    /** Owns flows and sits at no desk: the models are theirs, and no record (P5). */
    static boolean ownsFlowsOnly(Authentication person) {
        return isIn(person, ProcessOwners.GROUP) && !isAtWork(person);
    }

    private static boolean isIn(Authentication person, String... groups) {
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .anyMatch(Arrays.asList(groups)::contains);
    }

    /** Somebody has signed in, and for the council (INV01). */
    static boolean isStaff(Authentication person) {
        return person.isAuthenticated()
                && !(person instanceof AnonymousAuthenticationToken)
                && !isPartner(person)
                && !isSocialWorkerOnly(person)
                && !ownsFlowsOnly(person);
    }
}
