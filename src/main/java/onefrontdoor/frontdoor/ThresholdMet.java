package onefrontdoor.frontdoor;

import java.util.Map;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/**
 * A Duty Social Worker Manager decided that the threshold of Children's Social Care is met.
 *
 * @param routes name of the route for each child's id
 */
@NamedInterface("events")
public record ThresholdMet(Reference reference, Map<UUID, String> routes) {}
