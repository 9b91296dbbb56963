package onefrontdoor.frontdoor;

import onefrontdoor.shared.Reference;
import onefrontdoor.shared.Refusal;

/** Other words were sent under a token that was used before; both are kept for a person to look at (P2). */
public class AlreadyReceived extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyReceived(Reference first) {
        super(
                Kind.CONFLICT,
                "A contact was already made with this key, as " + first
                        + ". What you sent now is kept with it and a person will look at both.");
    }
}
