package onefrontdoor.frontdoor;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Tells what happened to a contact; every bean of this kind adds its lines to the chronology, with one query. */
@NamedInterface("step")
public interface CaseEvents {

    List<CaseEvent> on(Reference contact);
}
