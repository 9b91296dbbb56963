package onefrontdoor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;

/** One engine for all process tests of a run, with the real models, forms and tables; jobs are run by hand. */
public final class TestEngine {

    private static final Map<Object, Object> DELEGATES = new HashMap<>();
    private static final ProcessEngine ENGINE = start();

    private TestEngine() {}

    public static ProcessEngine engine() {
        return ENGINE;
    }

    /** Puts a delegate behind the tasks that name it, until the end of the test. */
    public static void register(JavaDelegate delegate) {
        String name = delegate.getClass().getSimpleName();
        register(Character.toLowerCase(name.charAt(0)) + name.substring(1), delegate);
    }

    public static void register(String name, JavaDelegate delegate) {
        DELEGATES.put(name, delegate);
    }

    /** Ends what still runs; its history stays. */
    static void clearAway() {
        ENGINE.getRuntimeService().createProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> ENGINE.getRuntimeService().deleteProcessInstance(id, "end of test"));
        DELEGATES.clear();
    }

    static void forgetHistory() {
        clearAway();
        ENGINE.getHistoryService().createHistoricProcessInstanceQuery().rootProcessInstances().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(ENGINE.getHistoryService()::deleteHistoricProcessInstanceIfExists);
        ENGINE.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
                .map(HistoricProcessInstance::getId)
                .forEach(ENGINE.getHistoryService()::deleteHistoricProcessInstanceIfExists);
    }

    private static ProcessEngine start() {
        ProcessEngineConfigurationImpl settings = new StandaloneProcessEngineConfiguration();
        // Not "default": by that name the web applications find the engine of a running application in the same JVM.
        settings.setProcessEngineName("models");
        settings.setJdbcUrl(TestDatabase.jdbcUrl("processes"));
        settings.setJdbcDriver("org.postgresql.Driver");
        settings.setJdbcUsername("postgres");
        settings.setJdbcPassword("");
        settings.setDatabaseSchemaUpdate("true");
        settings.setJobExecutorActivate(false);
        settings.setHistory("full");
        settings.setEnableExceptionsAfterUnhandledBpmnError(true);
        settings.setEnforceHistoryTimeToLive(true);
        settings.setDefaultSerializationFormat("application/json");
        settings.getProcessEnginePlugins().add(new SpinProcessEnginePlugin());
        settings.setBeans(DELEGATES);
        ProcessEngine engine = settings.buildProcessEngine();
        deploy(engine);
        return engine;
    }

    private static void deploy(ProcessEngine engine) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        Stream.of(Model.files("processes", ".bpmn"), Model.files("processes", ".dmn"), Model.files("forms", ".form"))
                .flatMap(files -> files)
                .forEach(file -> add(file, deployment));
        deployment.deploy();
    }

    private static void add(Path file, DeploymentBuilder deployment) {
        try (InputStream content = Files.newInputStream(file)) {
            deployment.addInputStream(file.toString(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
