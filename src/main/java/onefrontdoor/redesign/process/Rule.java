package onefrontdoor.redesign.process;

import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;

/** One thing that every set has to keep to. */
interface Rule {

    /** @param released the set against which it is held: what the service was built with, or what is live */
    Stream<Finding> check(ParsedSet proposed, ParsedSet released);
}
