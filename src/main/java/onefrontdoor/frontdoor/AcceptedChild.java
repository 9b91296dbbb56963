package onefrontdoor.frontdoor;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/**
 * A child with needs of level 2b or 3 whom a service has taken on, and who therefore is to have a plan (RB29).
 *
 * @param decision that sent the child to the service
 * @param agency the service by its code
 * @param decidedAt when early help was decided, from which the first meeting counts (T9)
 */
@NamedInterface("plans")
public record AcceptedChild(UUID child, int number, UUID decision, String level, String agency, Instant decidedAt) {}
