package onefrontdoor.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The role in which requests of partner agencies read sees nothing but rows that the rules of the rows let through; a role
 * that could do more would leave the service's own check as the only one (INV01, P5), so the start is refused with it.
 */
@Component
class PartnerRole implements InitializingBean {

    private static final Map<String, String> POWERS = Map.of(
            "is missing, or the application may not change to it",
                    "select not coalesce((select pg_has_role(current_user, oid, 'MEMBER') from pg_roles where rolname = ?), false)",
            "is the application itself, or stands above it",
                    "select exists (select from pg_roles where rolname = ? and pg_has_role(oid, current_user, 'MEMBER'))",
            "is a superuser, bypasses row-level security, makes roles or may sign in",
                    "select exists (select from pg_roles where rolname = ? and (rolsuper or rolbypassrls or rolcreaterole"
                            + " or rolcanlogin))",
            "may change something",
                    "select exists (select from pg_roles r, pg_class c where r.rolname = ? and c.relkind = 'r'"
                            + " and c.relnamespace = 'public'::regnamespace"
                            + " and (has_any_column_privilege(r.oid, c.oid, 'INSERT, UPDATE')"
                            + " or has_table_privilege(r.oid, c.oid, 'DELETE, TRUNCATE')))",
            "reads tables that have no rules for their rows",
                    "select exists (select from pg_roles r, pg_class c where r.rolname = ? and c.relkind = 'r'"
                            + " and c.relnamespace = 'public'::regnamespace and not c.relrowsecurity"
                            + " and has_any_column_privilege(r.oid, c.oid, 'SELECT'))");

    private final JdbcClient database;
    private final String role;

    PartnerRole(JdbcClient database, @Value("${onefrontdoor.partner.role}") String role) {
        this.database = database;
        this.role = role;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> powers = new ArrayList<>();
        POWERS.forEach((power, question) -> {
            if (database.sql(question).param(role).query(Boolean.class).single()) {
                powers.add(power);
            }
        });
        if (!powers.isEmpty()) {
            throw new StartRefused("The role in onefrontdoor.partner.role "
                    + String.join(", ", powers.stream().sorted().toList())
                    + ". Give partners a role of their own (README, Your own PostgreSQL).");
        }
    }
}
