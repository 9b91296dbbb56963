package onefrontdoor.platform.engine;

import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.LiveModels.Step;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many cases stand at the steps of a model, by whichever version, and how long half of them take there at most. */
@Component
class StepTimes {

    private static final Duration LOOKED_AT = Duration.ofDays(90);

    private static final String TYPICAL = """
            select act_id_, percentile_cont(0.5) within group (order by duration_) from act_hi_actinst
            where proc_def_key_ = ? and end_time_ is not null and start_time_ > ? group by act_id_""";

    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcClient database;
    private final Clock clock;

    StepTimes(RepositoryService repository, ManagementService management, JdbcClient database, Clock clock) {
        this.repository = repository;
        this.management = management;
        this.database = database;
        this.clock = clock;
    }

    /** Steps at which somebody or something is waited for, in the order of the model. */
    List<Step> of(ProcessDefinition model) {
        BpmnModelInstance drawn = repository.getBpmnModelInstance(model.getId());
        Map<String, Long> here = here(model.getKey());
        Map<String, Duration> typical = typical(model.getKey());
        return Stream.of(UserTask.class, ReceiveTask.class, CallActivity.class)
                .flatMap(kind -> drawn.getModelElementsByType(kind).stream())
                .map(Activity.class::cast)
                .map(step -> new Step(
                        step.getId(),
                        step.getName(),
                        here.getOrDefault(step.getId(), 0L),
                        Optional.ofNullable(typical.get(step.getId()))))
                .toList();
    }

    private Map<String, Long> here(String key) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(key).list().stream()
                .flatMap(version -> management.createActivityStatisticsQuery(version.getId()).list().stream())
                .collect(Collectors.groupingBy(
                        ActivityStatistics::getId, summingLong(ActivityStatistics::getInstances)));
    }

    private Map<String, Duration> typical(String key) {
        return database
                .sql(TYPICAL)
                .params(key, clock.instant().minus(LOOKED_AT).atOffset(ZoneOffset.UTC))
                .query((row, place) -> Map.entry(row.getString(1), Duration.ofMillis(row.getLong(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
