package onefrontdoor.partner;

import java.util.Set;
import onefrontdoor.consent.FieldClass;
import onefrontdoor.consent.SharingRequest;
import onefrontdoor.family.Mention;

/**
 * That a record is open to an agency now, and how much of it.
 *
 * @param request on which the gate opened it
 */
record Sight(SharingRequest request, Set<FieldClass> kinds) {

    Sight {
        kinds = Set.copyOf(kinds);
    }

    Mention whose() {
        return request.whose();
    }

    boolean gives(FieldClass kind) {
        return kinds.contains(kind);
    }
}
