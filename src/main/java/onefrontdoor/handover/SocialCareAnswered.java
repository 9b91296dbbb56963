package onefrontdoor.handover;

import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Social care has said of a child on this contact whether it takes the child on. */
@NamedInterface("step")
public record SocialCareAnswered(Reference contact) {}
