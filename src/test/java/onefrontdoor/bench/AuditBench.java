package onefrontdoor.bench;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import onefrontdoor.application.FrontDoorScenario;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What writing down a read costs, in an audit of a million entries; run by {@code mvn -Pbench test}. */
class AuditBench extends FrontDoorScenario {

    private static final int TIMES = 1_020;
    private static final int ENTRIES = 1_000_000;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient application;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void writesDownAReadAmongMany() {
        database.sql(
                        "insert into audit_entry (at, who, deed, reference, what) select now() - number * interval '1 second',"
                                + " 'dswm1', 'READ', 'C-2025-' || lpad((number % 100000)::text, 6, '0'), 'case page'"
                                + " from generate_series(1, ?) number")
                .param(ENTRIES)
                .update();
        database.sql("analyze").update();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        Actor reader = new Actor("dswm1");
        List<Reference> records = Collections.nCopies(TIMES, new Reference("C-2025-000001"));

        Timings.report(
                "an empty transaction",
                IntStream.range(0, TIMES).boxed().toList(),
                number -> transaction.executeWithoutResult(began ->
                        application.sql("select 1").query(Integer.class).single()));
        Timings.report(
                "a read written down among a million entries",
                records,
                record -> transaction.executeWithoutResult(began -> audit.read(reader, record, "case page")));
    }
}
