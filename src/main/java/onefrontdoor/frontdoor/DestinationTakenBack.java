package onefrontdoor.frontdoor;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A decision where a child goes holds no more: agreement ended, the service declined, or somebody decided anew (CT11). */
@NamedInterface("events")
public record DestinationTakenBack(UUID decision) {}
