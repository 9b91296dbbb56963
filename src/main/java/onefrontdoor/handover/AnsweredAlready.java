package onefrontdoor.handover;

import java.io.Serial;
import onefrontdoor.shared.Refusal;

/** The first answer stands, and a request that has ended takes none. */
public class AnsweredAlready extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    AnsweredAlready() {
        super(Kind.CONFLICT, "This request has its answer already, or is not asked any more. Nothing was changed.");
    }
}
