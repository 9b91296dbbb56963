package onefrontdoor.platform.replay;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import onefrontdoor.platform.engine.LiveSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An engine with a database of its own that forgets everything, and only answers that were recorded behind its steps. */
final class ReplayEngine implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int SWEPT_EVERY = 25;

    private final EmbeddedPostgres database;
    private final HikariDataSource connections = new HikariDataSource();
    private final ProcessEngine engine;
    private int cleared;

    ReplayEngine(ReplayOrder order, Map<Object, Object> work, ReplayedSteps steps) throws IOException {
        database = EmbeddedPostgres.builder().setPort(order.port()).start();
        connections.setDataSource(database.getPostgresDatabase());
        connections.setMaximumPoolSize(CONNECTIONS);
        engine = settings(work, steps).buildProcessEngine();
        LiveSet.deploy(order.set(), engine.getRepositoryService().createDeployment());
    }

    private ProcessEngineConfigurationImpl settings(Map<Object, Object> work, ReplayedSteps steps) {
        ProcessEngineConfigurationImpl settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("replay");
        settings.setDataSource(connections);
        settings.setDatabaseSchemaUpdate("true");
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setHistory("none");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setJobExecutorActivate(false);
        settings.setBeans(work);
        settings.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(steps)));
        return settings;
    }

    ProcessEngine engine() {
        return engine;
    }

    /** What is left of a contact; now and then also what its rows leave behind, or every question takes longer than the last. */
    void clear() {
        List<String> left =
                engine.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        if (!left.isEmpty()) {
            engine.getRuntimeService().deleteProcessInstances(left, "replayed", true, true, true);
        }
        if (++cleared % SWEPT_EVERY == 0) {
            JdbcClient.create(connections).sql("vacuum").update();
        }
    }

    @Override
    public void close() throws IOException {
        engine.close();
        connections.close();
        database.close();
    }
}
