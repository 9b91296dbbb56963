package onefrontdoor.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import onefrontdoor.TestDatabase;
import onefrontdoor.TestTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Contacts that were there before the register of people came are in it afterwards. */
class PeopleToldBeforeIT {

    private static final DataSource SOURCE = new DriverManagerDataSource(TestDatabase.jdbcUrl("told_before"));

    private final JdbcClient database = JdbcClient.create(SOURCE);

    @BeforeAll
    static void tellBeforeTheRegisterComes() throws Exception {
        TestTables.make(SOURCE, "frontdoor");
        JdbcClient before = JdbcClient.create(SOURCE);
        for (String told : List.of(
                "insert into submission values ('00000000-0000-0000-0000-000000000001', '', '{}', '2026-01-20 10:00+00')",
                """
                insert into contact (id, version, reference, token, status_key, channel, taken_by, received_at, decide_by,
                    referrer_source, referrer_anonymous, home_address, home_postcode, home_interpreter_needed, worry_purpose,
                    worry_concern, worry_immediacy, family_knows, family_agrees_to_help, family_agrees_to_sharing)
                values ('00000000-0000-0000-0000-00000000000c', 0, 'C-2026-000001', '00000000-0000-0000-0000-000000000001',
                    '00000000-0000-0000-0000-000000000002', 'API', 'test', '2026-01-20 10:00+00', '2026-01-21 17:00+00',
                    'SCHOOL', false, '1 Test Street', 'ZZ99 3VZ', 'NO', 'WORRY', 'Made up.', 'NOT_SOON', 'YES', 'AGREED', 'AGREED')""",
                """
                insert into child (id, version, contact, number, given_name, family_name, birth_estimated_age, sex)
                values ('00000000-0000-0000-0000-0000000000c1', 0, '00000000-0000-0000-0000-00000000000c', 1, 'Zoë', 'ZZ-Fern',
                    8, 'FEMALE')""",
                """
                insert into household_member (contact, place, name, birth_estimated_age, lives_with_child,
                    parental_responsibility)
                select '00000000-0000-0000-0000-00000000000c', place, name, age, home, 'NOT_KNOWN'
                from (values (0, 'May Ann ZZ-Fern', null, 'YES'), (1, 'Ned', null, 'NO'), (2, 'Bo ZZ-Fern', 6, 'YES'),
                    (3, ' ', 40, 'YES')) as told (place, name, age, home)""")) {
            before.sql(told).update();
        }
        TestTables.make(SOURCE, "family");
        TestTables.make(SOURCE, "frontdoor-people");
    }

    @Test
    void entersEveryChildAndEverybodyWhoWasNamed() {
        assertThat(database.sql("""
                                select concat_ws(' | ', mentioned_as, role, given_name, family_name, plain_full_name,
                                    birth_estimated_age, birth_estimated_in, postcode) from person order by mentioned_as""").query(String.class).list())
                .containsExactly(
                        "child 1 | CHILD | Zoë | ZZ-Fern | zoe zz fern | 8 | 2026 | ZZ99 3VZ",
                        "person 1 | ADULT | May Ann | ZZ-Fern | may ann zz fern | ZZ99 3VZ",
                        "person 2 | ADULT | Ned | ned",
                        "person 3 | CHILD | Bo | ZZ-Fern | bo zz fern | 6 | 2026 | ZZ99 3VZ");
        assertThat(database.sql(
                                "select count(*) from person where contact_reference = 'C-2026-000001' and identity = id")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void theChildKeepsItsId() {
        assertThat(database.sql("select person.mentioned_as from person join child on child.id = person.id")
                        .query(String.class)
                        .list())
                .containsExactly("child 1");
    }
}
