package onefrontdoor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who read and who did what, in the transaction in which it happens; ids and names of facts only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    /** Stands in place of a reference when somebody looked at what a colleague did. */
    static final String NO_RECORD = "-";

    private final JdbcClient database;
    private final Clock clock;
    private final Circumstances circumstances;

    AuditTrail(JdbcClient database, Clock clock, Circumstances circumstances) {
        this.database = database;
        this.clock = clock;
        this.circumstances = circumstances;
    }

    /** Somebody opened a record. */
    public void read(Actor who, Reference reference, String form) {
        enter(who, "READ", reference.value(), form, null);
    }

    /** Somebody changed a record. */
    public void changed(Actor who, Reference reference, String fact) {
        enter(who, "CHANGE", reference.value(), fact, null);
    }

    /** A change that somebody made to a record. */
    public record Change(Instant at, String who, String fact) {}

    /** Somebody who read a record: how often, and when first and last. */
    public record Readership(String who, long times, Instant first, Instant last) {}

    /** Every change of a record, oldest first. */
    public List<Change> changesOf(Reference reference) {
        return database.sql(
                        "select at, who, what from audit_entry where reference = ? and deed = 'CHANGE' order by at, id")
                .param(reference.value())
                .query((row, place) -> new Change(moment(row, 1), row.getString(2), row.getString(3)))
                .list();
    }

    /** Everybody who read a record, the latest first. */
    public List<Readership> readersOf(Reference reference) {
        return database.sql("""
                        select who, count(*), min(at), max(at) from audit_entry
                        where reference = ? and deed = 'READ' group by who order by max(at) desc, who""")
                .param(reference.value())
                .query((row, place) -> new Readership(row.getString(1), row.getLong(2), moment(row, 3), moment(row, 4)))
                .list();
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Somebody of information governance looked at who looked. */
    void looked(Inquiry inquiry, String reference, String what) {
        enter(inquiry.by(), "READ", reference, what, inquiry.why());
    }

    /** Somebody of information governance saw in a list that something was done about a record. */
    public void overseen(Actor who, Reference reference, String list) {
        enter(who, "READ", reference.value(), list, Why.CHECK);
    }

    /** Somebody changed how the service works; about no record. */
    public void governed(Actor who, String fact) {
        enter(who, "GOVERN", "models", fact, null);
    }

    private void enter(Actor who, String deed, String reference, String what, @Nullable Why why) {
        try {
            database.sql("insert into audit_entry (at, who, deed, reference, what, why, desks, correlation)"
                            + " values (?, ?, ?, ?, ?, ?, nullif(?, ''), ?)")
                    .params(clock.instant().atOffset(ZoneOffset.UTC), who.id(), deed, reference, what)
                    .param(why == null ? null : why.name())
                    .param(String.join(" ", circumstances.desksOf(who)))
                    .param(circumstances.correlation().orElse(null))
                    .update();
        } catch (DataAccessException failed) {
            throw new NotWrittenDown(failed);
        }
    }
}
