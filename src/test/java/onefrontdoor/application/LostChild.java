package onefrontdoor.application;

import onefrontdoor.stepchange.OwnerWatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A child about whom social care was never asked although its threshold is met, before the Head of Service. */
final class LostChild {

    private LostChild() {}

    static void comesUp(JdbcClient database, OwnerWatch watch, String reference) {
        database.sql(
                        "insert into threshold_decision (id, version, child, round, level, route, rationale, decided_by, decided_at)"
                                + " select gen_random_uuid(), 0, child.id, 1, 'LEVEL_3', 'SECTION_17', 'By hand.', 'dswm1',"
                                + " contact.received_at from child join contact on contact.id = child.contact where reference = ?")
                .param(reference)
                .update();
        watch.look();
    }
}
