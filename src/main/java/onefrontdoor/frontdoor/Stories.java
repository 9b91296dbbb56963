package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stories of children, put together from what every module tells. */
@Repository
@Transactional(readOnly = true)
@NamedInterface("step")
public class Stories {

    private final JdbcClient database;
    private final List<StoryPart> parts;

    Stories(JdbcClient database, List<StoryPart> parts) {
        this.database = database;
        this.parts = List.copyOf(parts);
    }

    /** Every row of everybody, as a select without parameters. */
    public String everything() {
        return parts.stream().map(part -> "(" + part.rows() + ")").collect(joining(" union all "));
    }

    /** Oldest first, with one question however many children there are. */
    public List<StoryRow> of(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : database.sql("select * from (" + everything()
                                + ") story where child = any (:children) order by since")
                        .param("children", children.toArray(UUID[]::new))
                        .query(Stories::read)
                        .list();
    }

    private static StoryRow read(ResultSet row, int place) throws SQLException {
        return new StoryRow(
                row.getObject("child", UUID.class),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("until", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                StoryKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getString("level")).map(Level::valueOf).orElse(null),
                Optional.ofNullable(row.getString("route")).map(Route::valueOf).orElse(null),
                row.getString("who"),
                row.getString("reference"));
    }
}
