package onefrontdoor.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import onefrontdoor.TestDatabase;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.Scenarios;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step or a clock without retries of its own outlasts a short failure: no incident, and nobody is told late twice (P1, P4). */
class FailedClocksAreTriedAgainIT extends FrontDoorScenario {

    @Autowired
    private ManagementService jobs;

    @Test
    void aClockThatFailsRingsAMinuteLater() throws SQLException {
        clock.moveTo("2026-03-03T14:05");
        String reference = received(Scenarios.sc02(), Channel.PHONE).reference().value();
        clock.moveTo("2026-03-06T17:00");
        String late = clock(reference).getId();
        try (Connection hand = DriverManager.getConnection(TestDatabase.jdbcUrl(DatabaseByAddress.NAME));
                Statement fault = hand.createStatement()) {
            fault.execute("create function nothing_is_late() returns trigger language plpgsql as"
                    + " $$ begin raise exception 'disk full'; end $$");
            fault.execute("create trigger nothing_is_late before insert on breach"
                    + " for each row execute function nothing_is_late()");
            assertThatThrownBy(() -> jobs.executeJob(late)).hasStackTraceContaining("disk full");
            fault.execute("drop function nothing_is_late() cascade");
        }

        assertThat(clock(reference).getRetries()).as("five tries in all").isEqualTo(4);
        assertThat(jobs.createJobQuery().jobId(late).executable().count())
                .as("not at once")
                .isZero();
        clock.pass(Duration.ofMinutes(2));
        runJobs();
        assertThat(count(
                        "select count(*) from breach b join contact c on c.id = b.contact where c.reference = ?",
                        reference))
                .isEqualTo(1);
    }

    private Job clock(String reference) {
        String instance = text(
                "select proc_inst_id_ from act_ru_execution where business_key_ = ? and proc_def_id_ like 'ThresholdDecision%'",
                reference);
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId("BoundaryEvent_ThresholdOverdue")
                .singleResult();
    }

    private String text(String sql, String reference) {
        return database.sql(sql).param(reference).query(String.class).list().get(0);
    }
}
