package onefrontdoor.frontdoor;

import java.util.UUID;
import onefrontdoor.shared.Actor;

/** One pressing of the send button. The token makes a repeated press the same contact (P2). */
public record Submission(UUID token, Channel channel, Actor by) {}
