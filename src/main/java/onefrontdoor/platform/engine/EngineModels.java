package onefrontdoor.platform.engine;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import onefrontdoor.frontdoor.CaseProgress;
import onefrontdoor.redesign.LiveModels;
import onefrontdoor.redesign.ModelSet;
import onefrontdoor.redesign.process.Differences;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The live models as the engine holds them. */
@Component
class EngineModels implements LiveModels {

    private final RepositoryService repository;
    private final ManagementService management;
    private final FlightTrial trial;
    private final LiveSet live;
    private final ModelDeployment deployment;
    private final StepTimes times;
    private final CaseProgress progress;

    EngineModels(
            RepositoryService repository,
            ManagementService management,
            FlightTrial trial,
            LiveSet live,
            ModelDeployment deployment,
            StepTimes times,
            CaseProgress progress) {
        this.repository = repository;
        this.management = management;
        this.trial = trial;
        this.live = live;
        this.deployment = deployment;
        this.times = times;
        this.progress = progress;
    }

    @Override
    public ModelSet now() {
        return live.now();
    }

    /** All versions are counted in one question; the newest is the live one. */
    @Override
    public List<Model> models() {
        return management.createProcessDefinitionStatisticsQuery().list().stream()
                .collect(groupingBy(ProcessDefinition::getKey))
                .values()
                .stream()
                .map(EngineModels::model)
                .sorted(comparing(Model::name))
                .toList();
    }

    private static Model model(List<ProcessDefinitionStatistics> versions) {
        ProcessDefinition newest = Collections.max(versions, comparing(ProcessDefinition::getVersion));
        long running = versions.stream()
                .mapToLong(ProcessDefinitionStatistics::getInstances)
                .sum();
        return new Model(newest.getKey(), newest.getName(), newest.getVersion(), running);
    }

    @Override
    public List<Step> steps(String key) {
        return newest(key).map(times::of).orElseGet(List::of);
    }

    @Override
    public Optional<String> drawing(String key) {
        return newest(key).flatMap(model -> progress.picture(key, model.getVersion()));
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
