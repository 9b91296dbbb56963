package onefrontdoor.platform;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** One line for the log when the service is ready; the demonstration says more instead. */
@Component
@Profile("!demo")
public class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyLine.class);
    private static final double MILLIS = Duration.ofSeconds(1).toMillis();

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        LOG.info("Ready after {} s on port {}", secondsSinceStart(), environment.getProperty("local.server.port"));
    }

    /** Since the process began, the start of the Java machine included. */
    public static String secondsSinceStart() {
        return String.format(
                Locale.ROOT, "%.1f", ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
    }
}
