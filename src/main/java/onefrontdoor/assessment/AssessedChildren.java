package onefrontdoor.assessment;

import java.util.List;
import onefrontdoor.shared.Reference;

/** Which children an assessment is about; whoever keeps the plan knows. */
public interface AssessedChildren {

    /** The numbers on the contact of the children whom a service took on, and of nobody else (INV14). */
    List<Integer> of(Reference plan);
}
