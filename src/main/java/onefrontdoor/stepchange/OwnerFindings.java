package onefrontdoor.stepchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found, once until it is mended, and what was said about it. */
@Repository
class OwnerFindings {

    private final JdbcClient database;
    private final Clock clock;

    OwnerFindings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A finding that is not mended. */
    record Open(long id, OwnerFinding finding, OffsetDateTime foundAt, boolean answered) {}

    /** Lets nobody else check until the end of this transaction, on however many nodes. */
    void alone() {
        database.sql("lock table owner_finding in share row exclusive mode").update();
    }

    List<Open> open() {
        return read("mended_at is null order by id");
    }

    List<Open> openOf(Reference reference) {
        return read("mended_at is null and reference = ? order by id", reference.value());
    }

    private List<Open> read(String which, Object... parameters) {
        return database.sql(
                        "select id, reference, child, kind, found_at, answered_at from owner_finding where " + which)
                .params(parameters)
                .query(OwnerFindings::read)
                .list();
    }

    void enter(OwnerFinding finding) {
        database.sql("insert into owner_finding (reference, child, kind, found_at) values (?, ?, ?, ?)")
                .params(finding.reference(), finding.child(), finding.kind().name(), now())
                .update();
    }

    void mended(Open finding) {
        database.sql("update owner_finding set mended_at = ? where id = ?")
                .params(now(), finding.id())
                .update();
    }

    void answered(Reference reference, String answer, Actor by) {
        database.sql("update owner_finding set answer = ?, answered_by = ?, answered_at = ?"
                        + " where reference = ? and mended_at is null and answered_at is null")
                .params(answer, by.id(), now(), reference.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Open read(ResultSet row, int place) throws SQLException {
        OwnerFinding finding = new OwnerFinding(
                row.getString("reference"), row.getInt("child"), OwnerFinding.Kind.valueOf(row.getString("kind")));
        return new Open(
                row.getLong("id"),
                finding,
                row.getObject("found_at", OffsetDateTime.class),
                row.getObject("answered_at") != null);
    }
}
