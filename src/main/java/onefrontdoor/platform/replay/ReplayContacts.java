package onefrontdoor.platform.replay;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import onefrontdoor.redesign.whatif.PastContact;
import onefrontdoor.redesign.whatif.Replayed;
import onefrontdoor.redesign.whatif.Replays.Through;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/**
 * The command {@code replay}, which the service gives to processes of its own: an order comes in, what became of the contacts
 * goes out, both as JSON. The engine's clock belongs to a whole process, so the service could not do this itself.
 */
public final class ReplayContacts {

    static final String COMMAND = "replay";

    static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private @Nullable ReplayedCase now;

    private ReplayContacts() {}

    public static void main(String[] arguments) {
        System.exit(run(System.in, System.out));
    }

    public static boolean isAskedFor(String... arguments) {
        return List.of(arguments).contains(COMMAND);
    }

    /** @return the exit code 0; what goes wrong otherwise is thrown */
    public static int run(InputStream in, PrintStream out) {
        endWithTheService();
        LoggingSystem log = LoggingSystem.get(ReplayContacts.class.getClassLoader());
        log.beforeInitialize();
        log.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        try {
            JSON.writeValue(out, new ReplayContacts().through(JSON.readValue(in, ReplayOrder.class)));
            return 0;
        } catch (IOException failed) {
            throw new IllegalStateException("The replay could not be read, run or written.", failed);
        }
    }

    /** Nobody would read the answer any more. */
    private static void endWithTheService() {
        ProcessHandle.current().parent().ifPresent(service -> service.onExit().thenRun(() -> System.exit(1)));
    }

    private Through through(ReplayOrder order) throws IOException {
        ReplayedWork work = new ReplayedWork(execution -> now().works((ExecutionEntity) execution));
        ReplayedSteps steps = new ReplayedSteps(execution -> now().passes(execution));
        try (ReplayEngine replay = new ReplayEngine(order, work, steps)) {
            Flows flows = new Flows(replay.engine().getRepositoryService());
            List<Replayed> replayed = new ArrayList<>();
            Tables tables = tables(replay.engine(), order);
            Sample sample = new Sample(order);
            for (PastContact contact : order.contacts()) {
                now = new ReplayedCase(replay.engine(), flows, tables, sample, contact);
                replayed.add(now.replay());
                replay.clear();
            }
            return new Through(replayed, flows.names());
        }
    }

    private static Tables tables(ProcessEngine engine, ReplayOrder order) {
        return new Tables(engine.getDecisionService(), new WorkingCalendar(order.calendar()), order.rulePack());
    }

    private ReplayedCase now() {
        if (now == null) {
            throw new IllegalStateException("No contact is under way.");
        }
        return now;
    }
}
