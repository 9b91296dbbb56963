package onefrontdoor.audit;

import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Actor;

/** In which somebody acts: the request in hand and the desks at which they sit. */
public interface Circumstances {

    /** The number of the request, which also stands in the log (P24). */
    Optional<String> correlation();

    /** Groups of the person while they are signed in; none for systems and for what happens by itself. */
    List<String> desksOf(Actor who);
}
