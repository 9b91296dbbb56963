package onefrontdoor.partner;

import java.util.Set;
import onefrontdoor.consent.FieldClass;

/**
 * What of a record goes to an agency, as the gate decides it.
 *
 * @param words whether what was said on the contact goes along; it is about all its children together
 * @param people places of those other people on the contact who may be named
 */
record Excerpt(Sight sight, boolean words, Set<Integer> people) {

    Excerpt {
        people = Set.copyOf(people);
    }

    boolean gives(FieldClass kind) {
        return sight.gives(kind);
    }
}
