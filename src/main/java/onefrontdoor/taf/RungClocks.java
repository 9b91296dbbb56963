package onefrontdoor.taf;

import java.time.Clock;
import java.time.ZoneOffset;
import onefrontdoor.shared.Reference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which clocks have rung: each once for what it counts from, whatever is restarted or repeated. */
@Repository
class RungClocks {

    private final JdbcClient database;
    private final Clock clock;

    RungClocks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    boolean hasRung(Reference plan, PlanClocks.Ring ring) {
        return database.sql("select exists (select from plan_clock where plan = ? and clock = ? and basis = ?)")
                .params(plan.value(), ring.clock().name(), ring.basis())
                .query(Boolean.class)
                .single();
    }

    /** @return false when it has rung before */
    boolean ring(Reference plan, PlanClocks.Ring ring) {
        return database.sql("insert into plan_clock (plan, clock, basis, rung_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(plan.value(), ring.clock().name(), ring.basis())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
