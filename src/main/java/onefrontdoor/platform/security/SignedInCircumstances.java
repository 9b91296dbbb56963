package onefrontdoor.platform.security;

import java.util.List;
import java.util.Optional;
import onefrontdoor.audit.Circumstances;
import onefrontdoor.shared.Actor;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the audit which request it is and where the person sits who has signed in at the one door. */
@Component
class SignedInCircumstances implements Circumstances {

    @Override
    public Optional<String> correlation() {
        return Optional.ofNullable(MDC.get(CorrelationId.KEY));
    }

    @Override
    public List<String> desksOf(Actor who) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person == null || !person.getName().equals(who.id())) {
            return List.of();
        }
        return person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .sorted()
                .toList();
    }
}
