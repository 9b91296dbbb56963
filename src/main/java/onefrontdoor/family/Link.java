package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.jspecify.annotations.Nullable;

/** A confirmation that two mentions are one person, and whether it was taken back. */
public record Link(
        UUID id,
        End one,
        End other,
        Said confirmed,
        Instant confirmedAt,
        @Nullable Undone undone) {

    static final String SELECT = """
            select s.*, a.contact_reference || ' ' || a.mentioned_as as one_mention,
                a.given_name as one_given, a.family_name as one_family,
                b.contact_reference || ' ' || b.mentioned_as as other_mention,
                b.given_name as other_given, b.family_name as other_family
            from same_person s join person a on a.id = s.one join person b on b.id = s.other
            where\s""";

    /** One of the two who were joined. */
    public record End(PersonId id, Mention mention, Name name) {}

    /** Who took it back, when and why. */
    public record Undone(Said said, Instant at) {}

    public Optional<Undone> takenBack() {
        return Optional.ofNullable(undone);
    }

    static Link read(ResultSet row, int number) throws SQLException {
        Timestamp undoneAt = row.getTimestamp("undone_at");
        return new Link(
                row.getObject("id", UUID.class),
                end(row, "one"),
                end(row, "other"),
                said(row, "confirmed"),
                row.getTimestamp("confirmed_at").toInstant(),
                undoneAt == null ? null : new Undone(said(row, "undone"), undoneAt.toInstant()));
    }

    private static End end(ResultSet row, String which) throws SQLException {
        return new End(
                new PersonId(row.getObject(which, UUID.class)),
                Mention.parse(row.getString(which + "_mention")),
                new Name(row.getString(which + "_given"), row.getString(which + "_family")));
    }

    private static Said said(ResultSet row, String what) throws SQLException {
        return new Said(new Actor(row.getString(what + "_by")), row.getString(what + "_because"));
    }
}
