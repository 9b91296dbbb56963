package onefrontdoor.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who read and who did what, in the transaction in which it happens; ids and names of facts only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Somebody opened a record. */
    public void read(Actor who, Reference reference, String form) {
        enter(who, "READ", reference, form);
    }

    /** Somebody changed a record. */
    public void changed(Actor who, Reference reference, String fact) {
        enter(who, "CHANGE", reference, fact);
    }

    private void enter(Actor who, String deed, Reference reference, String what) {
        database.sql("insert into audit_entry (at, who, deed, reference, what) values (?, ?, ?, ?, ?)")
                .params(clock.instant().atOffset(ZoneOffset.UTC), who.id(), deed, reference.value(), what)
                .update();
    }
}
