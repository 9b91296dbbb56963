package onefrontdoor.assessment.web;

import java.io.Serial;
import onefrontdoor.shared.Refusal;

/** Somebody asks for a part or a question that no assessment has. */
final class Nowhere extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    Nowhere() {
        super(Kind.NOT_FOUND, "There is no such page.");
    }
}
