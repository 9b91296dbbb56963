package onefrontdoor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the whole audit and says whether it is as it was written, and if not, where it first is not (P9). */
final class Verification {

    private static final int AT_ONCE = 1_000;

    private static final String CHAIN = "select s.day, s.place, s.entry, s.hash, "
            + Entry.COLUMNS.replaceAll("\\w+", "e.$0")
            + " from audit_seal s left join audit_entry e on e.id = s.entry order by s.day, s.place";

    private static final String NEVER_SEALED = """
            select e.id, e.at from audit_entry e where not exists (select from audit_seal where entry = e.id)
            and not exists (select from audit_waiting where entry = e.id) order by e.id""";

    private static final String GONE_UNSEALED = """
            select entry from audit_waiting where not exists (select from audit_entry where id = entry) order by entry""";

    private static final String LATE = """
            select e.id, e.at from audit_entry e join audit_waiting on entry = e.id where e.at < ? order by e.id limit 1""";

    private final JdbcTemplate database;
    private final TransactionTemplate oneMoment;
    private final Clock clock;
    private final Duration sealedWithin;

    Verification(DataSource database, PlatformTransactionManager transactions, Clock clock, Duration sealedWithin) {
        this.database = new JdbcTemplate(database);
        this.database.setFetchSize(AT_ONCE);
        this.clock = clock;
        this.sealedWithin = sealedWithin;
        oneMoment = new TransactionTemplate(transactions);
        oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        oneMoment.setReadOnly(true);
    }

    /** What was looked at and what is wrong, the earliest first. */
    record Report(long rows, long waiting, int anchors, List<Finding> findings) {}

    /** Anchors are to be read before: what they saw is then in the chain that is looked at. */
    Report against(List<Anchor> anchors) {
        return oneMoment.execute(began -> look(anchors));
    }

    private Report look(List<Anchor> anchors) {
        ChainWalk walk = new ChainWalk(anchors);
        RowCallbackHandler step =
                row -> walk.step(Seal.read(row, 0), row.getObject(5) == null ? null : Entry.read(row, 5));
        database.query(CHAIN, step);
        List<Finding> findings = new ArrayList<>(walk.end());
        findings.addAll(outsideTheChain());
        findings.sort(Finding.IN_ORDER);
        long waiting = database.queryForObject("select count(*) from audit_waiting", Long.class);
        return new Report(walk.rows(), waiting, anchors.size(), findings);
    }

    private List<Finding> outsideTheChain() {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(database.query(
                NEVER_SEALED,
                (row, number) -> found(row, "never went through the service: neither sealed nor waiting")));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        findings.addAll(database.query(
                GONE_UNSEALED, (row, number) -> new Finding(today, 0, row.getLong(1), "removed before it was sealed")));
        findings.addAll(database.query(
                LATE,
                (row, number) -> found(row, "still not sealed; the service seals nothing"),
                clock.instant().minus(sealedWithin).atOffset(ZoneOffset.UTC)));
        return findings;
    }

    private static Finding found(ResultSet row, String what) throws SQLException {
        Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
        return new Finding(LocalDate.ofInstant(at, WorkingCalendar.LONDON), 0, row.getLong(1), what);
    }
}
