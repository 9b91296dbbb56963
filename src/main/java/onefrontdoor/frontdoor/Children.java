package onefrontdoor.frontdoor;

import java.util.List;
import org.springframework.data.repository.Repository;

interface Children extends Repository<Child, ChildId> {

    Child save(Child child);

    List<Child> saveAll(Iterable<Child> children);

    List<Child> findByContactOrderByNumber(ContactId contact);
}
