package onefrontdoor.application;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns that say of themselves that they hold what is personal. */
record PersonalColumns(JdbcClient database) {

    private static final String WORDS = """
            select t.relname || '.' || a.attname from pg_attribute a join pg_class t on t.oid = a.attrelid
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r'
              and a.atttypid in ('text'::regtype, 'varchar'::regtype, 'jsonb'::regtype)
              and col_description(t.oid, a.attnum) like 'personal%'""";

    private static final String A_CODE = "^[A-Z0-9_]+$";

    /** Those in which words stand, or could, and none of these secrets does. */
    Set<String> without(Set<Secret> secrets) {
        String any = secrets.stream().map(Secret::spelt).collect(Collectors.joining("|"));
        return database.sql(WORDS).query(String.class).list().stream()
                .filter(column -> isWithout(column, any))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What was chosen from a list stands as its code; nobody writes anything into it. */
    private boolean isWithout(String column, String any) {
        String[] parts = column.split("\\.");
        String search = "select count(*) filter (where value ~* ?) = 0 and (count(value) = 0 or bool_or(value !~ ?))"
                + " from (select %s::text as value from %s) each".formatted(parts[1], parts[0]);
        return database.sql(search).params(any, A_CODE).query(Boolean.class).single();
    }
}
