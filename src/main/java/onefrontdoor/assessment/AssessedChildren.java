package onefrontdoor.assessment;

import java.util.List;
import onefrontdoor.shared.Reference;

/** Which children of a contact early help is to assess; whoever decides about them knows. */
public interface AssessedChildren {

    /** The numbers of the children on the contact who were sent to early help, and of nobody else (INV14). */
    List<Integer> on(Reference contact);
}
