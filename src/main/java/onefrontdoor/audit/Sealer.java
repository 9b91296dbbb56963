package onefrontdoor.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.shared.WorkingCalendar;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals what was written down, a few seconds after it was committed, so that no request waits for another one's place in
 * the chain (P9). An entry and its row in the queue are one transaction, and so are its seal and the end of that row:
 * whatever is committed is sealed once, in whichever order it was committed.
 */
@Service
class Sealer {

    private static final int AT_ONCE = 2_000;

    /** One sealer at a time among all nodes; the database lets go of it with the transaction. */
    private static final String ALONE = "select pg_advisory_xact_lock(7220961)";

    private static final String WAITING = "select " + Entry.COLUMNS + " from audit_entry where id in"
            + " (select entry from audit_waiting order by entry limit " + AT_ONCE + ") order by id";

    private static final String LAST =
            "select " + Seal.COLUMNS + " from audit_seal order by day desc, place desc limit 1";

    private final JdbcOperations database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Sealer(JdbcOperations database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Seals everything that has been committed by now; says how much it was. */
    @Scheduled(fixedDelayString = "${onefrontdoor.audit.seal-every}")
    int seal() {
        int all = 0;
        int some;
        do {
            some = transaction.execute(began -> sealSome());
            all += some;
        } while (some == AT_ONCE);
        return all;
    }

    /** The end of the chain. */
    Seal last() {
        return database.query(LAST, Seal::read).stream().findFirst().orElse(Seal.NONE);
    }

    private int sealSome() {
        database.query(ALONE, nothing -> {});
        List<Entry> waiting = database.query(WAITING, (row, number) -> Entry.read(row, 1));
        Seal last = last();
        LocalDate day = today(last);
        List<Seal> seals = new ArrayList<>();
        for (Entry entry : waiting) {
            last = last.then(day, entry);
            seals.add(last);
        }
        keep(seals);
        return seals.size();
    }

    /** A clock that was put back does not put the chain back. */
    private LocalDate today(Seal last) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.LONDON);
        return today.isBefore(last.day()) ? last.day() : today;
    }

    private void keep(List<Seal> seals) {
        database.batchUpdate(
                "insert into audit_seal (" + Seal.COLUMNS + ") values (?, ?, ?, ?)",
                seals.stream()
                        .map(seal -> new Object[] {seal.day(), seal.place(), seal.entry(), seal.bytes()})
                        .toList());
        database.batchUpdate(
                "delete from audit_waiting where entry = ?",
                seals.stream().map(seal -> new Object[] {seal.entry()}).toList());
    }
}
