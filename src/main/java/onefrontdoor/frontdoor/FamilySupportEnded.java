package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** Agreement ended or somebody decided anew, and targeted family support holds no child of the contact (RB21, INV07). */
@NamedInterface("events")
public record FamilySupportEnded(Reference reference) {}
