package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.shared.Reference;

/** Tells what happened to a contact; every bean of this kind adds its lines to the chronology, with one query. */
public interface CaseEvents {

    List<CaseEvent> on(Reference contact);
}
