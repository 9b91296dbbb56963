package onefrontdoor.taf.web;

import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import onefrontdoor.taf.Viewer;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Whoever has signed in, as plans know them. */
@NamedInterface("step")
public final class Viewers {

    private Viewers() {}

    public static Viewer of(Authentication person) {
        return new Viewer(
                new Actor(person.getName()),
                person.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }
}
