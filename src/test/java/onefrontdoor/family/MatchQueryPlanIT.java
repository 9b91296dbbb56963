package onefrontdoor.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.UUID;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Matching looks people up; it never walks through them, however many there are. */
class MatchQueryPlanIT {

    private static final FamilyDatabase FAMILY = new FamilyDatabase("many_people");
    private static final List<String> LOOKED_UP = List.of(
            "person_nhs_number",
            "person_upn",
            "person_full_name",
            "person_name_undated",
            "person_sounds",
            "person_sounds_undated",
            "person_name_and_home",
            "person_birth",
            "person_home_given_name",
            "person_home_family_name");

    @BeforeAll
    static void tellOfTwentyThousand() {
        FAMILY.sql().sql(PeopleGenerated.SQL).param(20_000).update();
        FAMILY.sql().sql("analyze person").update();
    }

    @Test
    void everyArmOfTheQueryUsesItsIndex() {
        UUID somebody = somebody();

        String plan = String.join("\n", FAMILY.inOneTransaction(() -> {
            FAMILY.sql().sql(MatchQuery.BEFOREHAND).query(String.class).single();
            return FAMILY.sql()
                    .sql("explain (costs off) " + MatchQuery.SQL)
                    .param(somebody)
                    .query(String.class)
                    .list();
        }));

        assertThat(plan).doesNotContain("Seq Scan");
        assertThat(LOOKED_UP).allSatisfy(index -> assertThat(plan).contains(index));
    }

    @Test
    void countingUsesIndexesToo() {
        String plan = String.join(
                "\n",
                FAMILY.sql()
                        .sql("explain (costs off) " + MatchQuery.IDENTIFIED)
                        .param("id", somebody())
                        .query(String.class)
                        .list());

        assertThat(plan).doesNotContain("Seq Scan");
    }

    @Test
    void findsAmongMany() {
        Person before = FAMILY.keeps(APerson.named("Quentin", "ZZ-Zephyr").born("2014-02-11"));
        Person now = FAMILY.keeps(APerson.named("Kwentin", "ZZ-Zefyr").born("2014-11-02"));

        assertThat(FAMILY.matching().suggestionsFor(now))
                .extracting(found -> found.person().id())
                .containsExactly(before.id());
    }

    /** The extensions that matching needs can be made by the owner of the database, who is no superuser. */
    @Test
    void theTablesNeedNoSuperuser() {
        JdbcClient administrator = FAMILY.sql();
        administrator.sql("create role plain_owner login password 'plain'").update();
        administrator.sql("create database plainly_owned owner plain_owner").update();
        String address = TestDatabase.jdbcUrl("many_people")
                .replace("/many_people", "/plainly_owned")
                .replace("user=postgres", "user=plain_owner&password=plain");

        assertThatCode(() -> FamilyDatabase.change(new DriverManagerDataSource(address)))
                .doesNotThrowAnyException();
        assertThat(JdbcClient.create(new DriverManagerDataSource(address))
                        .sql("select current_user || ' ' || plain_name('Noël')")
                        .query(String.class)
                        .single())
                .isEqualTo("plain_owner noel");
    }

    private static UUID somebody() {
        return FAMILY.sql()
                .sql("select id from person where role = 'CHILD' order by id limit 1")
                .query(UUID.class)
                .single();
    }
}
