package onefrontdoor.family;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Restrictions as they are, and everything that was done about them. */
@Repository
class RestrictionBook {

    private static final String WITH_LIST = """
            select r.contact_reference, r.kind, coalesce(string_agg(l.person, ',' order by l.person), '') as listed
            from restriction r left join restriction_listed l on l.contact_reference = r.contact_reference
            where r.contact_reference = ? group by r.contact_reference""";

    private static final String BROKEN = """
            select g.*, coalesce((select listed from restriction_change c where c.contact_reference = g.contact_reference
                and c.done_at <= g.opened_at order by c.id desc limit 1), '') as listed
            from break_glass g order by g.opened_at desc, g.id desc limit ?""";

    private final JdbcClient database;
    private final Clock clock;

    RestrictionBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<Restriction> find(Reference record) {
        return database.sql(WITH_LIST)
                .param(record.value())
                .query(RestrictionBook::restriction)
                .optional();
    }

    void write(Restriction restriction, Set<String> barred, Instant now) {
        String record = restriction.record().value();
        database.sql("insert into restriction (contact_reference, kind, since) values (?, ?, ?)"
                        + " on conflict (contact_reference) do update set kind = excluded.kind")
                .params(record, restriction.kind().name(), now.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from restriction_listed where contact_reference = ?")
                .param(record)
                .update();
        restriction.listed().forEach(person -> enter("restriction_listed", record, person));
        barred.forEach(person -> enter("restriction_barred", record, person));
    }

    private void enter(String table, String record, String person) {
        database.sql("insert into " + table + " (contact_reference, person) values (?, ?) on conflict do nothing")
                .params(record, person)
                .update();
    }

    void erase(Reference record) {
        database.sql("delete from restriction where contact_reference = ?")
                .param(record.value())
                .update();
    }

    void note(RestrictionChange.Deed deed, Restriction restriction, Said said) {
        database.sql("insert into restriction_change (contact_reference, deed, kind, listed, because, done_by, done_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        restriction.record().value(),
                        deed.name(),
                        restriction.kind().name())
                .param(String.join(",", new TreeSet<>(restriction.listed())))
                .params(said.why(), said.by().id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<RestrictionChange> history(Reference record) {
        return database.sql("select * from restriction_change where contact_reference = ? order by id")
                .param(record.value())
                .query(RestrictionBook::change)
                .list();
    }

    /** The latest first. */
    List<BrokenGlass> brokenGlass(int most) {
        return database.sql(BROKEN)
                .param(most)
                .query((row, number) -> new BrokenGlass(
                        new Reference(row.getString("contact_reference")),
                        new Said(new Actor(row.getString("person")), row.getString("because")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getObject("open_until", OffsetDateTime.class).toInstant(),
                        people(row)))
                .list();
    }

    private static Restriction restriction(ResultSet row, int number) throws SQLException {
        return new Restriction(
                new Reference(row.getString("contact_reference")),
                RestrictionKind.valueOf(row.getString("kind")),
                people(row));
    }

    private static RestrictionChange change(ResultSet row, int number) throws SQLException {
        return new RestrictionChange(
                RestrictionChange.Deed.valueOf(row.getString("deed")),
                RestrictionKind.valueOf(row.getString("kind")),
                people(row),
                new Said(new Actor(row.getString("done_by")), row.getString("because")),
                row.getObject("done_at", OffsetDateTime.class).toInstant());
    }

    private static Set<String> people(ResultSet row) throws SQLException {
        return Arrays.stream(row.getString("listed").split(","))
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
