package onefrontdoor.platform.engine;

import java.util.List;
import java.util.Optional;
import onefrontdoor.redesign.LiveModels;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.Differences;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The live models as the engine holds them. */
@Component
class EngineModels implements LiveModels {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final FlightTrial trial;
    private final LiveSet live;
    private final ModelDeployment deployment;
    private final StepTimes times;

    EngineModels(
            RepositoryService repository,
            RuntimeService runtime,
            FlightTrial trial,
            LiveSet live,
            ModelDeployment deployment,
            StepTimes times) {
        this.repository = repository;
        this.runtime = runtime;
        this.trial = trial;
        this.live = live;
        this.deployment = deployment;
        this.times = times;
    }

    @Override
    public ModelSet now() {
        return live.now();
    }

    @Override
    public List<Model> models() {
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(this::model)
                .toList();
    }

    private Model model(ProcessDefinition newest) {
        long running = runtime.createProcessInstanceQuery()
                .processDefinitionKey(newest.getKey())
                .count();
        return new Model(newest.getKey(), newest.getName(), newest.getVersion(), running);
    }

    @Override
    public List<Step> steps(String key) {
        return newest(key).map(times::of).orElseGet(List::of);
    }

    @Override
    public Optional<String> drawing(String key) {
        return newest(key).map(model -> live.of(model.getDeploymentId()).files().get(model.getResourceName()));
    }

    private Optional<ProcessDefinition> newest(String key) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    @Override
    public List<String> effect(ModelSet proposed) {
        return EffectReport.lines(Differences.between(live.now(), proposed), trial.of(proposed));
    }

    @Override
    public void deploy(ModelSet set) {
        deployment.deploy(set);
    }
}
