package onefrontdoor.partner;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where a connection changes to the role of partners, in which the database lets through only rows that are
 * shared with one agency (P5). All three settings belong to the transaction: when it ends, however it ends, the connection
 * is what it was before.
 */
@Component
class BehindRowRules {

    private static final String BECOME = "select set_config('app.agency', ?, true), set_config('app.now', ?, true),"
            + " set_config('role', ?, true)";

    private static final String ITSELF = "none";

    private final JdbcClient database;
    private final Clock clock;
    private final String role;

    BehindRowRules(JdbcClient database, Clock clock, @Value("${onefrontdoor.partner.role}") String role) {
        this.database = database;
        this.clock = clock;
        this.role = role;
    }

    /** Reads as the agency would; what follows in the transaction is the application's again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> T read(String agency, Supplier<T> reading) {
        become(role, agency, clock.instant().toString());
        T found = reading.get();
        become(ITSELF, "", "");
        return found;
    }

    private void become(String whom, String agency, String now) {
        database.sql(BECOME).params(agency, now, whom).query().singleRow();
    }
}
