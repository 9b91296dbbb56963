package onefrontdoor.taf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import onefrontdoor.shared.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the imports of files have come to. */
@Repository
class LegacyReports {

    private static final String COUNTS = """
            select count(*) filter (where outcome = 'TAKEN' and gaps = ''),
                count(*) filter (where outcome = 'TAKEN' and gaps <> ''), count(*) filter (where outcome = 'ALREADY'),
                count(*) filter (where outcome = 'REFUSED'), count(*) filter (where outcome = 'WAITING')
            from legacy_row where file = ?""";

    private static final String LINES = """
            select line, legacy_id, outcome, fault, gaps from legacy_row
            where file = ? and (outcome <> 'TAKEN' or gaps <> '')
            order by outcome <> 'REFUSED', line limit ?""";

    /** Not those that the viewer may not know of (INV13). */
    private static final String KNOWN = """
            select contact_reference from legacy_family where file = ? and may_be_known
                and contact_reference not in (select hidden_from(?)) order by contact_reference limit ?""";

    private final JdbcClient database;
    private final LegacyWords words;

    LegacyReports(JdbcClient database, LegacyWords words) {
        this.database = database;
        this.words = words;
    }

    Optional<LegacyReport> of(UUID file, Actor viewer, int most) {
        boolean exists = database.sql("select exists (select from legacy_file where id = ?)")
                .param(file)
                .query(Boolean.class)
                .single();
        return exists ? Optional.of(report(file, viewer, most)) : Optional.empty();
    }

    private LegacyReport report(UUID file, Actor viewer, int most) {
        List<LegacyReport.Known> known = database.sql(KNOWN)
                .params(file, viewer.id(), most)
                .query((row, place) -> new LegacyReport.Known(row.getString(1)))
                .list();
        List<LegacyReport.Line> lines =
                database.sql(LINES).params(file, most).query(this::line).list();
        return new LegacyReport(counts(file), lines, known);
    }

    LegacyReport.Counts counts(UUID file) {
        return database.sql(COUNTS)
                .param(file)
                .query((row, place) -> new LegacyReport.Counts(
                        row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .single();
    }

    private LegacyReport.Line line(ResultSet row, int place) throws SQLException {
        return words.line(new LegacyWords.Row(
                row.getInt(1),
                row.getString(2),
                LegacyLine.Outcome.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5)));
    }
}
