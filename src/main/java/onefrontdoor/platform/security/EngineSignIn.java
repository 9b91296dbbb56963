package onefrontdoor.platform.security;

import java.util.List;
import onefrontdoor.partner.Partner;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs people in against the engine's identity tables; a person's desks become authorities. Whoever works for a partner
 * agency has no other authority, whatever else an administrator enters (INV01). Spring asks the only provider there is; a chain
 * that named it as well would ask twice, and an unknown name would take twice as long as a wrong password.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

    private final IdentityService identities;
    private final PasswordManager passwords;
    private final String decoy;

    EngineSignIn(IdentityService identities, ProcessEngine engine) {
        this.identities = identities;
        this.passwords = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getPasswordManager();
        this.decoy = passwords.encrypt("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (!known(name, password) || !identities.checkPassword(name, password)) {
            throw new BadCredentialsException("The name or the password is wrong.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(name, null, desks(name));
    }

    /** An unknown name takes as long as a wrong password, so that guessing names teaches nothing (P15). */
    private boolean known(String name, String password) {
        boolean known = identities.createUserQuery().userId(name).count() == 1;
        if (!known) {
            passwords.check(password, decoy);
        }
        return known;
    }

    private List<GrantedAuthority> desks(String name) {
        List<String> groups = identities.createGroupQuery().groupMember(name).list().stream()
                .map(Group::getId)
                .toList();
        boolean partner = groups.stream().anyMatch(Partner::isGroup);
        return groups.stream()
                .filter(group -> !partner || Partner.isGroup(group))
                .<GrantedAuthority>map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
