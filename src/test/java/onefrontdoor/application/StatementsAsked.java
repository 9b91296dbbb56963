package onefrontdoor.application;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the application asks its database, for as long as a test listens; the banner of Red contacts is left out. */
public final class StatementsAsked implements AutoCloseable {

    private static final List<Logger> ASKED = List.of((Logger) LoggerFactory.getLogger(JdbcTemplate.class), (Logger)
            LoggerFactory.getLogger("org.camunda.bpm.engine.impl.persistence.entity"));

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    public void listen() {
        heard.start();
        ASKED.forEach(logger -> {
            logger.setLevel(Level.DEBUG);
            logger.setAdditive(false);
            logger.addAppender(heard);
        });
    }

    public void forget() {
        heard.list.clear();
    }

    public List<String> asked() {
        return List.copyOf(heard.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line ->
                        line.startsWith("Executing prepared SQL statement") || line.startsWith("==>  Preparing"))
                .filter(line -> !line.contains("red_alert"))
                .toList();
    }

    @Override
    public void close() {
        ASKED.forEach(logger -> {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(heard);
        });
    }
}
