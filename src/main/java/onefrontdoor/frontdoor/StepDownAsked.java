package onefrontdoor.frontdoor;

import onefrontdoor.frontdoor.FamilySupportCases.OnList;
import onefrontdoor.frontdoor.ServicesChosen.Sent;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/**
 * Targeted family support asks a service to take a child over, who stays its own until the service accepts (E16).
 *
 * @param child with the request in the place of the decision
 * @param shown in the work list, wherever somebody has to do something about it
 */
@NamedInterface("events")
public record StepDownAsked(Reference reference, Sent child, OnList shown) {}
