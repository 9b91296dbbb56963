package onefrontdoor.frontdoor;

import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Reference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Contacts extends Repository<Contact, ContactId> {

    Contact save(Contact contact);

    @Query("select * from contact where reference = :reference")
    Optional<Contact> findByReference(Reference reference);

    Optional<Contact> findByToken(UUID token);

    Optional<Contact> findByStatusKey(UUID statusKey);

    @Query("select nextval('contact_reference_number')")
    long nextNumber();
}
