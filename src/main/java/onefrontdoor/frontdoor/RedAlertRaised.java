package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.Set;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/**
 * People were alerted to a Red contact; a channel that leaves the building, such as mail, listens after commit.
 *
 * @param people user ids of staff
 */
@NamedInterface("events")
public record RedAlertRaised(Reference reference, Instant due, Set<String> people) {}
