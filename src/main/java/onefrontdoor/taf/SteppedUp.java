package onefrontdoor.taf;

import java.util.List;
import onefrontdoor.shared.Reference;
import org.springframework.modulith.NamedInterface;

/** What became of the children of a plan from which social care was asked. */
@NamedInterface("step")
public interface SteppedUp {

    /**
     * Whether social care has taken on each of them; only then did it take the lead (INV16, domain 2.9).
     *
     * @param children their numbers on the contact of the plan
     */
    boolean everyChildTaken(Reference plan, List<Integer> children);

    /** Whether social care has been asked and has not answered for every child (INV16). */
    boolean isPending(Reference plan);
}
