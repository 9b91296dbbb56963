package onefrontdoor.redesign.process;

import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;

/** One thing that every set has to keep to. */
interface Rule {

    /** @param released the set that is live now, against which changes are seen */
    Stream<Finding> check(ParsedSet proposed, ParsedSet released);
}
