package onefrontdoor.taf;

import java.io.Serial;
import onefrontdoor.shared.Refusal;

/** Somebody names a plan that is none, or that does not open to them: both answered alike (INV13). */
class NoSuchPlan extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchPlan() {
        super(Kind.NOT_FOUND, "There is no plan with this reference.");
    }
}
