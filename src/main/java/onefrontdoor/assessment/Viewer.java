package onefrontdoor.assessment;

import java.util.Set;
import onefrontdoor.shared.Actor;

/** Somebody before the pages of assessments, with the desks they sit at. */
public record Viewer(Actor by, Set<String> desks) {

    public Viewer {
        desks = Set.copyOf(desks);
    }
}
