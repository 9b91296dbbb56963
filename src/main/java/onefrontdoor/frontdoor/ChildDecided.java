package onefrontdoor.frontdoor;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Somebody decided about a child: the threshold, or where the child goes. */
@NamedInterface("events")
public record ChildDecided(UUID child) {}
