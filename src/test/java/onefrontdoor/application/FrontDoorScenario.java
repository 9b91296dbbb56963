package onefrontdoor.application;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import onefrontdoor.TestDatabase;
import onefrontdoor.frontdoor.Channel;
import onefrontdoor.frontdoor.ContactReceipt;
import onefrontdoor.frontdoor.FrontDoor;
import onefrontdoor.frontdoor.MakeContact;
import onefrontdoor.frontdoor.Submission;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the tests of the whole application share: the clock, the jobs, the staff, the record. */
@ApplicationTest
public abstract class FrontDoorScenario {

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", MailServer::port);
    }

    private static final int MOST_JOBS = 200;

    @LocalServerPort
    protected int port;

    @Autowired
    protected MovedClock clock;

    @Autowired
    protected FrontDoor frontDoor;

    /** The owner's hand: the application itself may not clear tables or make them fail. */
    protected final JdbcClient database = TestDatabase.owner(DatabaseByAddress.NAME);

    @Autowired
    private ManagementService management;

    @Autowired
    private IdentityService identities;

    @Autowired
    private RuntimeService runtime;

    @BeforeEach
    protected void employStaff() {
        Staff.employ(identities);
    }

    /** Tests share one application: neither the clock nor the lists of the next may be as an earlier one left them. */
    @BeforeEach
    protected void clearTheDesks() {
        MailServer.open();
        clock.moveTo("2026-03-02T10:20");
        forgetThePeopleOfEarlierTests();
        database.sql("delete from red_alert_told").update();
        database.sql("delete from duty_shift").update();
        runtime.createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(Execution::getId)
                .forEach(left -> runtime.deleteProcessInstance(left, "left by an earlier test", true, true, true));
    }

    /**
     * Nobody whom an earlier test told of is known to the next; people in service are never removed (INV19). A test that
     * tells of one child several times, and is not about that, calls it in between: a known child is first asked about.
     */
    @BeforeEach
    protected void forgetThePeopleOfEarlierTests() {
        database.sql("truncate person cascade").update();
    }

    /** Runs every job that is due, and those that follow from it, as the job executor would. */
    protected void runJobs() {
        for (int run = 0; run < MOST_JOBS; run++) {
            List<Job> due = management.createJobQuery().executable().list();
            if (due.isEmpty()) {
                return;
            }
            due.forEach(job -> management.executeJob(job.getId()));
        }
        throw new AssertionError("Jobs do not come to rest");
    }

    /** The time of a clock in a model has come, wherever it runs. */
    protected void isDue(String timer) {
        management
                .createJobQuery()
                .activityId(timer)
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(clock.instant())));
        runJobs();
    }

    protected ContactReceipt received(MakeContact contact, Channel channel) {
        ContactReceipt receipt = frontDoor.receive(contact, new Submission(UUID.randomUUID(), channel, Actor.REFERRER));
        runJobs();
        return receipt;
    }

    protected TasklistUser signedIn(String login) {
        return TasklistUser.signedIn(port, login);
    }

    protected long count(String sql, Object... parameters) {
        return database.sql(sql).params(List.of(parameters)).query(Long.class).single();
    }
}
