package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import onefrontdoor.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application cannot do in its own database, tried on the connections that it works with (P9, P21). */
class ApplicationOwnsNothingIT extends FrontDoorScenario {

    private static final List<String> ON_EVERY_TABLE = List.of(
            "truncate %s",
            "drop table %s",
            "alter table %s add column more text",
            "alter table %s disable trigger all",
            "alter table %s disable row level security",
            "alter table %s owner to current_user",
            "comment on table %s is 'other'",
            "create index on %s ((1))",
            "create trigger mine before insert on %s for each row execute function suppress_redundant_updates_trigger()");

    private static final List<String> ON_THE_AUDIT = List.of(
            "update audit_entry set who = 'nobody'",
            "update audit_entry set who = who where false",
            "delete from audit_entry",
            "delete from audit_entry where false",
            "update audit_seal set hash = ''",
            "delete from audit_seal",
            "update audit_waiting set entry = 0",
            "drop trigger audit_entry_waits on audit_entry",
            "drop trigger audit_seal_stays on audit_seal",
            "drop trigger audit_entry_stays on audit_entry",
            "drop trigger audit_entry_is_not_emptied on audit_entry",
            "alter table audit_entry disable trigger audit_entry_stays",
            "create or replace function refuse_change_of_audit() returns trigger language plpgsql as 'begin return new; end'",
            "alter function refuse_change_of_audit() rename to allow_change_of_audit",
            "set session_replication_role = replica",
            "select setval('audit_entry_id_seq', 1)",
            "set role postgres",
            "alter role current_user superuser",
            "create table mine (id int)",
            "create schema mine",
            "create rule mine as on insert to audit_entry do instead nothing");

    /** What was asked, decided, spent and achieved is added to and never changed. */
    private static final List<String> ON_THE_BUDGET = List.of(
            "update budget_request set pence = 1 where false",
            "delete from budget_request where false",
            "update budget_step set pence = 1 where false",
            "delete from budget_step where false",
            "update step_down set rationale = '' where false",
            "delete from step_down where false",
            "update step_down_end set words = '' where false",
            "delete from step_down_end where false");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Autowired
    private JdbcClient application;

    @Test
    void itsRoleOwnsNothingAndHasNoPowers() {
        assertThat(application.sql("select current_user").query(String.class).single())
                .isEqualTo(TestDatabase.APPLICATION);
        assertThat(application.sql("""
                        select (select count(*) from pg_class where relowner = mine.oid)
                             + (select count(*) from pg_proc where proowner = mine.oid)
                             + (select count(*) from pg_auth_members where member = mine.oid
                                and roleid::regrole::text <> 'frontdoor_partner')
                             + (select count(*) from pg_roles where rolname = current_user
                                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication))
                        from pg_roles mine where rolname = current_user""").query(Long.class).single()).isZero();
    }

    @Test
    void nothingInTheDatabaseCanBeAlteredByIt() {
        List<String> tried = new ArrayList<>(ON_THE_AUDIT);
        tried.addAll(ON_THE_BUDGET);
        List<String> tables = database.sql("""
                        select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace""").query(String.class).list();
        assertThat(tables).hasSizeGreaterThan(50);
        tables.forEach(table -> ON_EVERY_TABLE.forEach(deed -> tried.add(deed.formatted('"' + table + '"'))));

        assertThat(tried).filteredOn(deed -> !refused(deed)).isEmpty();
        System.out.printf("P9: %d deeds on %d tables refused to the application's role%n", tried.size(), tables.size());
    }

    private boolean refused(String deed) {
        try {
            application.sql(deed).update();
            return false;
        } catch (BadSqlGrammarException refused) {
            return refused.getSQLException().getSQLState().equals(INSUFFICIENT_PRIVILEGE);
        }
    }
}
