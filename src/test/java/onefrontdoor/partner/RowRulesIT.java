package onefrontdoor.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** The second guard alone: what the role of partners can reach in the database, whatever the service does (P5). */
class RowRulesIT {

    private static final PartnerDatabase DATABASE = new PartnerDatabase("row_rules");
    private static final Set<String> RULED =
            Set.of("contact", "child", "household_member", "threshold_decision", "destination_decision");
    private static final Set<String> VIEWS = Set.of("partner_sight", "partner_told");
    private static AFamilyTold open;

    @BeforeAll
    static void twoFamilies() {
        open = new AFamilyTold(DATABASE);
        AFamilyTold shut = new AFamilyTold(DATABASE);
        open.agrees(open.child, "childrens-centre").agrees(open.mother, "childrens-centre");
        shut.agrees(shut.child, "police");
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void noOtherTableIsOpenAtAll() {
        Map<String, String> reached = new TreeMap<>();
        List<String> tables = DATABASE.owner.sql("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p', 'S', 'f')""").query(String.class).list();
        tables.forEach(table -> reached.put(table, privileges(table)));
        reached.values().removeIf(String::isEmpty);

        assertThat(reached.keySet()).containsExactlyInAnyOrderElementsOf(union());
        assertThat(reached.values()).containsOnly("SELECT");
        System.out.printf(
                "P5: %d tables, views and sequences, %d of them open to partners, each by row%n",
                tables.size(), reached.size());
    }

    private static String privileges(String table) {
        return DATABASE.owner
                .sql("""
                        select concat_ws(' ',
                            case when relkind <> 'S' and has_any_column_privilege(:role, oid, 'SELECT') then 'SELECT' end,
                            case when relkind = 'S' and has_sequence_privilege(:role, oid, 'SELECT, USAGE, UPDATE') then 'SEQUENCE' end,
                            case when relkind <> 'S' and (has_any_column_privilege(:role, oid, 'INSERT, UPDATE, REFERENCES')
                                or has_table_privilege(:role, oid, 'DELETE, TRUNCATE, TRIGGER')) then 'CHANGE' end)
                        from pg_class where relname = :table and relnamespace = 'public'::regnamespace""")
                .param("role", PartnerDatabase.ROLE)
                .param("table", table)
                .query(String.class)
                .single();
    }

    private static Set<String> union() {
        return java.util.stream.Stream.concat(RULED.stream(), VIEWS.stream())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void everyOpenTableHasRulesThatTheRoleCannotStepAround() {
        assertThat(DATABASE.owner
                        .sql("""
                        select relname from pg_class c where relrowsecurity
                        and (select count(*) from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'
                            and p.polroles = array[cast(:role as regrole)::oid]) = 1
                        and (select count(*) from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                            and p.polroles = array[cast(:application as regrole)::oid]) = 1
                        and (select count(*) from pg_policy p where p.polrelid = c.oid) = 2""")
                        .param("role", PartnerDatabase.ROLE)
                        .param("application", TestDatabase.APPLICATION)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(RULED);
        assertThat(DATABASE.owner
                        .sql("""
                        select rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb
                            or exists (select from pg_auth_members where member = r.oid)
                        from pg_roles r where rolname = ?""")
                        .param(PartnerDatabase.ROLE)
                        .query(Boolean.class)
                        .single())
                .isFalse();
        assertThat(DATABASE.owner
                        .sql("""
                        select proname from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
                        and has_function_privilege(?, oid, 'EXECUTE')""")
                        .param(PartnerDatabase.ROLE)
                        .query(String.class)
                        .list())
                .containsOnly("partner_opens", "partner_names_others");
    }

    @Test
    void rowsOfTheSharedChildOnly() {
        assertThat(counts("childrens-centre"))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "contact",
                        1,
                        "child",
                        1,
                        "household_member",
                        1,
                        "threshold_decision",
                        1,
                        "destination_decision",
                        1,
                        "partner_sight",
                        2,
                        "partner_told",
                        1));
        assertThat(counts("no-agency").values()).containsOnly(0);
        assertThat(counts("").values()).containsOnly(0);
    }

    /** A role that forgot to say for whom it asks. */
    @Test
    void nothingWithoutAnAgency() {
        Integer seen = DATABASE.inOneTransaction(() -> {
            DATABASE.application().sql("set local role " + PartnerDatabase.ROLE).update();
            return DATABASE.application()
                    .sql("select count(*) from contact")
                    .query(Integer.class)
                    .single();
        });
        assertThat(seen).isZero();
    }

    @Test
    void theConnectionIsTheApplicationsAgainAfterwards() {
        assertThat(DATABASE.inOneTransaction(() -> {
                    counts("childrens-centre");
                    return whoAndHowMuch();
                }))
                .as("in the same transaction")
                .isEqualTo(TestDatabase.APPLICATION + " 2 ");
        assertThatThrownBy(
                        () -> DATABASE.inOneTransaction(() -> DATABASE.rules().read("childrens-centre", () -> {
                            throw new IllegalStateException("lost");
                        })))
                .hasMessage("lost");
        assertThat(whoAndHowMuch()).as("after a failure").isEqualTo(TestDatabase.APPLICATION + " 2 ");
        counts("childrens-centre");
        assertThat(whoAndHowMuch()).as("on the next request").isEqualTo(TestDatabase.APPLICATION + " 2 ");
    }

    private static String whoAndHowMuch() {
        return DATABASE.application()
                .sql(
                        "select concat_ws(' ', current_user, (select count(*) from contact), current_setting('app.agency', true))")
                .query(String.class)
                .single()
                .replaceFirst("2$", "2 ");
    }

    @Test
    void nobodyChangesTheRoleOutsideATransaction() {
        assertThatThrownBy(() -> DATABASE.rules().read("childrens-centre", () -> 1))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void theRulesCostTheQueriesOfStaffNothing() {
        Supplier<List<String>> plans = () -> RULED.stream()
                .sorted()
                .map(table ->
                        "explain (costs off) select * from " + table + " where lower(" + table + "::text) like '%a%'")
                .flatMap(sql -> DATABASE.application().sql(sql).query(String.class).list().stream())
                .toList();
        List<String> ruled = plans.get();

        RULED.forEach(table -> DATABASE.owner
                .sql("alter table " + table + " disable row level security")
                .update());
        try {
            assertThat(ruled).isEqualTo(plans.get());
        } finally {
            RULED.forEach(table -> DATABASE.owner
                    .sql("alter table " + table + " enable row level security")
                    .update());
        }
    }

    private static Map<String, Integer> counts(String agency) {
        return DATABASE.inOneTransaction(() -> DATABASE.rules().read(agency, () -> union().stream()
                .collect(java.util.stream.Collectors.toMap(table -> table, RowRulesIT::rows))));
    }

    private static int rows(String table) {
        return DATABASE.application()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }
}
