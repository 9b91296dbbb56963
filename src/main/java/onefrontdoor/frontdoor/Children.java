package onefrontdoor.frontdoor;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface Children extends Repository<Child, ChildId> {

    Child save(Child child);

    List<Child> saveAll(Iterable<Child> children);

    @Query("select * from child where contact = :contact order by number")
    List<Child> findByContactOrderByNumber(ContactId contact);
}
