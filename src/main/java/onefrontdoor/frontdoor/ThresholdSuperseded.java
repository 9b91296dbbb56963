package onefrontdoor.frontdoor;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A threshold decision holds no more: somebody decided about the child anew. It stays on the record (INV05). */
@NamedInterface("events")
public record ThresholdSuperseded(UUID decision) {}
