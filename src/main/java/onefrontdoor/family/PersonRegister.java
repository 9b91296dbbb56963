package onefrontdoor.family;

import java.util.List;
import java.util.Optional;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everybody whom contacts mention, as told there; each mention stays a row of its own whoever it turns out to be (INV19). */
@Service
@Transactional
public class PersonRegister {

    private static final String KEEP = """
            insert into person (id, identity, role, contact_reference, mentioned_as, entered_at, given_name, family_name,
                birth_date, birth_estimated_age, birth_estimated_in, birth_expected_date, sex, nhs_number, upn, address,
                postcode)
            values (:id, :id, :role, :contact, :mentioned, :at, :given, :family,
                :born, :age, :year, :expected, :sex, :nhs, :upn, :address, :postcode)
            on conflict (contact_reference, mentioned_as) do update set role = excluded.role,
                given_name = excluded.given_name, family_name = excluded.family_name, birth_date = excluded.birth_date,
                birth_estimated_age = excluded.birth_estimated_age, birth_estimated_in = excluded.birth_estimated_in,
                birth_expected_date = excluded.birth_expected_date, sex = excluded.sex, nhs_number = excluded.nhs_number,
                upn = excluded.upn, address = excluded.address, postcode = excluded.postcode""";

    private final JdbcClient database;

    PersonRegister(JdbcClient database) {
        this.database = database;
    }

    /** Enters somebody whom a contact mentions, or what was learned about them since. */
    public void keep(Person person) {
        database.sql(KEEP).params(PersonRow.write(person)).update();
    }

    /** Everybody whom a contact mentions, the children first. */
    @Transactional(readOnly = true)
    public List<Person> on(Reference contact) {
        return database.sql("select * from person where contact_reference = ? order by mentioned_as")
                .param(contact.value())
                .query(PersonRow::read)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Person> of(Mention mention) {
        return database.sql("select * from person where contact_reference = ? and mentioned_as = ?")
                .params(mention.contact().value(), mention.place())
                .query(PersonRow::read)
                .optional();
    }
}
