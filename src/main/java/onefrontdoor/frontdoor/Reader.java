package onefrontdoor.frontdoor;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import onefrontdoor.shared.Actor;

/** A member of staff who opens a record, with the desks they sit at. */
public record Reader(Actor by, Set<String> desks) {

    public Reader {
        desks = Set.copyOf(desks);
    }

    public boolean sitsAtOneOf(Collection<String> wanted) {
        return !Collections.disjoint(desks, wanted);
    }
}
