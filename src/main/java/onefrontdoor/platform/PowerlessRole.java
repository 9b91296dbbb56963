package onefrontdoor.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The role of the application owns nothing and stands above nothing, so that neither a fault nor an intruder in it can
 * alter the tables, change the audit or step round the rules of the rows (P9, P21). A role that could is refused.
 */
@Component
class PowerlessRole implements InitializingBean {

    private static final Map<String, String> POWERS = Map.of(
            "is a superuser", "select rolsuper from pg_roles where rolname = current_user",
            "bypasses row-level security", "select rolbypassrls from pg_roles where rolname = current_user",
            "makes roles", "select rolcreaterole from pg_roles where rolname = current_user",
            "owns tables",
                    "select exists (select from pg_class where relkind <> 't' and relpersistence = 'p'"
                            + " and pg_has_role(current_user, relowner, 'MEMBER'))",
            "may make tables", "select has_schema_privilege('public', 'CREATE')",
            "may change the audit",
                    "select has_table_privilege('audit_entry', 'UPDATE, DELETE, TRUNCATE, TRIGGER')"
                            + " or has_table_privilege('audit_seal', 'UPDATE, DELETE, TRUNCATE, TRIGGER')");

    private final JdbcClient database;

    PowerlessRole(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> powers = new ArrayList<>();
        POWERS.forEach((power, question) -> {
            if (database.sql(question).query(Boolean.class).single()) {
                powers.add(power);
            }
        });
        if (!powers.isEmpty()) {
            throw new StartRefused("The role in SPRING_DATASOURCE_USERNAME "
                    + String.join(", ", powers.stream().sorted().toList())
                    + ". Give the service a role that can do none of this (README, Your own PostgreSQL).");
        }
    }
}
