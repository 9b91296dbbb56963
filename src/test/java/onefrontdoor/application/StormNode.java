package onefrontdoor.application;

import java.util.Optional;
import onefrontdoor.OneFrontDoor;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** One of the nodes in a storm: it dies at once and without a word, and comes back as another process. */
final class StormNode {

    private final StormPostgres postgres;
    private final boolean employs;
    private Optional<AnotherNode> running = Optional.empty();
    private int lives;

    /** @param employs the staff, which one of the nodes does */
    StormNode(StormPostgres postgres, boolean employs) {
        this.postgres = postgres;
        this.employs = employs;
    }

    /** Returns when it listens. */
    void start() {
        AnotherNode node = AnotherNode.started(
                StormNode.class, postgres.address(), String.valueOf(MailServer.port()), String.valueOf(employs));
        began(node);
    }

    private synchronized void began(AnotherNode node) {
        running = Optional.of(node);
        lives++;
    }

    synchronized void kill() {
        running.ifPresent(AnotherNode::kill);
        running = Optional.empty();
    }

    /** Empty while it is down. */
    synchronized Optional<Integer> port() {
        return running.map(AnotherNode::port);
    }

    /** Another number after each start: whoever was signed in is not any more. */
    synchronized int lives() {
        return lives;
    }

    /** By the clock of the machine and as in production, but for a lock of jobs that a test can wait for. */
    public static void main(String[] mailAndStaff) {
        ConfigurableApplicationContext node = new SpringApplicationBuilder(OneFrontDoor.class)
                .profiles("test")
                .run(
                        "--server.port=0",
                        "--spring.datasource.hikari.maximum-pool-size=12",
                        "--spring.datasource.hikari.connection-timeout=5000",
                        "--spring.mail.port=" + mailAndStaff[0],
                        "--onefrontdoor.database.allow-loss=false",
                        "--camunda.bpm.job-execution.lock-time-in-millis=5000",
                        "--camunda.bpm.job-execution.enabled=true");
        if (Boolean.parseBoolean(mailAndStaff[1])) {
            Staff.employ(node.getBean(IdentityService.class));
        }
        AnotherNode.listens(node);
    }
}
