package onefrontdoor.family;

import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;

/** Records that belong to the record of a contact, such as a plan, and open to nobody to whom that does not (INV13). */
public interface RecordsBeside {

    /** The contact to which a record belongs; empty when it is no such record. */
    Optional<Reference> contactOf(Reference record);

    /** All that belong to a contact. */
    List<Reference> of(Reference contact);
}
