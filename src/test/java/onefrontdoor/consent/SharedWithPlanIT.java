package onefrontdoor.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Among many families, asking who may see one record, or a page of them under a row policy, stays a matter of indexes. */
class SharedWithPlanIT {

    private static final ConsentDatabase CONSENT = new ConsentDatabase("shared_with_plan", Map.of());
    private static final int PEOPLE = 20_000;

    /** A third of the agreements lists the school, a third is withdrawn later, every fiftieth person is overridden. */
    private static final String FILL = """
            insert into agreement_entry (reference, person, agreement, answer, given_by, capacity, means, given_at,
                purposes, review_at, recorded_by, recorded_at)
            select 'C-2025-' || lpad(n::text, 6, '0'), 'child 1', 'SHARE',
                case when said = 2 then 'WITHDRAWN' else 'AGREED' end, 'person 1', 'PARENTAL_RESPONSIBILITY', 'SIGNED',
                timestamptz '2026-01-01 09:00Z' + said * interval '1 day', array['SHARE_NAMED'],
                case when said = 1 then timestamptz '2027-01-01 17:00Z' end, 'lp1', now()
            from generate_series(1, :people) n, generate_series(1, 2) said where said = 1 or n % 3 = 0""";

    private static final String LIST = """
            insert into agreement_agency (entry, agency, listed)
            select id, case when abs(hashtext(reference)) % 3 = 0 then 'school' else 'agency-' || id % 40 end, true
            from agreement_entry where answer = 'AGREED' and recorded_by = 'lp1'""";

    private static final String OVERRIDE = """
            with made as (
                insert into sharing_override (id, reference, person, ground, facts, items, parents_informed, review_at,
                    authorised_by, authorised_as, authorised_at)
                select gen_random_uuid(), 'C-2025-' || lpad(n::text, 6, '0'), 'child 1', 'COURT_ORDER', 'An order.',
                    array['BASIC'], true, now(), 'dswm1', 'duty-social-work-manager', now()
                from generate_series(50, :people, 50) n returning id)
            insert into override_recipient (override, agency) select id, 'school' from made""";

    private static final String ONE = "select until from shared_with where reference = 'C-2025-000100'"
            + " and person = 'child 1' and agency = 'school'";

    @BeforeAll
    static void tellOfTwentyThousand() {
        for (String sql : List.of(FILL, LIST, OVERRIDE)) {
            JdbcClient.StatementSpec filling = CONSENT.sql().sql(sql);
            (sql.equals(LIST) ? filling : filling.param("people", PEOPLE)).update();
        }
        CONSENT.sql()
                .sql("create table record (reference text, person text, primary key (reference, person))")
                .update();
        CONSENT.sql()
                .sql("insert into record select distinct reference, person from agreement_entry")
                .update();
        CONSENT.sql().sql("""
                        create policy partner on record using (exists (select from shared_with s
                            where s.reference = record.reference and s.person = record.person
                            and s.agency = current_setting('app.agency') and s.until > timestamptz '2026-03-04 09:40Z'))""").update();
        CONSENT.sql().sql("alter table record enable row level security").update();
        CONSENT.sql().sql("create role partner_of_the_plan").update();
        CONSENT.sql()
                .sql("grant select on all tables in schema public to partner_of_the_plan")
                .update();
        CONSENT.sql().sql("analyze").update();
    }

    @AfterAll
    static void close() {
        CONSENT.close();
    }

    @Test
    void looksOneRecordUpByIndexes() {
        String plan = String.join(
                "\n",
                CONSENT.sql()
                        .sql("explain (costs off) " + ONE)
                        .query(String.class)
                        .list());

        assertThat(plan).doesNotContain("Seq Scan on agreement_entry", "Seq Scan on sharing_override");
        assertThat(CONSENT.sql().sql(ONE).query().listOfRows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"school", "agency-7"})
    void carriesARowPolicyOverAPageOfRecords(String agency) {
        List<String> page = asPartner(agency, "select reference from record order by reference limit 15");
        String plan = String.join(
                "\n", asPartner(agency, "explain analyze select * from record order by reference limit 15"));
        double took = Double.parseDouble(plan.replaceAll("(?s).*Execution Time: ([0-9.]+) ms.*", "$1"));
        System.out.printf(
                "SharedWithPlan: 15 of %d records for %s under a row policy in %.1f ms%n", PEOPLE, agency, took);

        assertThat(page)
                .hasSize(15)
                .isSubsetOf(CONSENT.gate().visibleTo(agency).stream()
                        .map(whose -> whose.contact().value())
                        .toList());
        assertThat(Duration.ofNanos((long) (took * 1_000_000))).isLessThan(Duration.ofMillis(500));
    }

    private static List<String> asPartner(String agency, String question) {
        return CONSENT.inOneTransaction(() -> {
            CONSENT.sql().sql("set local role partner_of_the_plan").update();
            CONSENT.sql()
                    .sql("select set_config('app.agency', ?, true)")
                    .param(agency)
                    .query()
                    .listOfRows();
            return CONSENT.sql().sql(question).query(String.class).list();
        });
    }
}
