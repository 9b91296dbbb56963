package onefrontdoor.frontdoor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything proposed and decided for the children of a contact, superseded decisions included, oldest first. */
@Repository
class DecisionHistory {

    private static final String ALL = """
            with concerned as (select id, number from child where contact = ?)
            select id, number, decision, level, route, destination, words, decided_by, at, superseded_at from (
                select child, false as decision, level, route, null as destination, reasons as words,
                       null as decided_by, proposed_at as at, null::timestamptz as superseded_at
                  from level_proposal where child in (select id from concerned)
                union all
                select child, true, level, route, null, rationale, decided_by, decided_at, superseded_at
                  from threshold_decision where child in (select id from concerned)
                union all
                select child, false, null, null, destination, reason, null, proposed_at, null
                  from destination_proposal where child in (select id from concerned)
                union all
                select child, true, null, null, destination, rationale, decided_by, decided_at, superseded_at
                  from destination_decision where child in (select id from concerned)) each_entry
            join concerned on concerned.id = each_entry.child
            order by at, decision, number""";

    private final JdbcClient database;

    DecisionHistory(JdbcClient database) {
        this.database = database;
    }

    /** What was said about one child: a level with a route, or a destination. */
    record Entry(
            ChildId child,
            int number,
            boolean decision,
            @Nullable Level level,
            @Nullable Route route,
            @Nullable Destination destination,
            String words,
            @Nullable String by,
            Instant at,
            @Nullable Instant supersededAt) {

        /** Names nobody: what people wrote must not reach a log (P23). */
        @Override
        public String toString() {
            return "Entry";
        }
    }

    List<Entry> of(ContactId contact) {
        return database.sql(ALL)
                .param(contact.value())
                .query(DecisionHistory::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int place) throws SQLException {
        return new Entry(
                new ChildId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getBoolean("decision"),
                code(Level.class, row.getString("level")),
                code(Route.class, row.getString("route")),
                code(Destination.class, row.getString("destination")),
                row.getString("words"),
                row.getString("decided_by"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("superseded_at", OffsetDateTime.class)));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, @Nullable String name) {
        return name == null ? null : Enum.valueOf(codes, name);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
