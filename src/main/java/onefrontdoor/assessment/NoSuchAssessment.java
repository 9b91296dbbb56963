package onefrontdoor.assessment;

import java.io.Serial;
import onefrontdoor.shared.Refusal;

/** There is no assessment, or none that somebody may know of: nobody can tell which (INV13). */
final class NoSuchAssessment extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    NoSuchAssessment() {
        super(Kind.NOT_FOUND, "There is no such assessment.");
    }
}
