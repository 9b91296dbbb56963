package onefrontdoor.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.platform.engine.InFlight.Kind;
import onefrontdoor.redesign.ModelSet;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the cases of one version stand, and whether another version has a place for them. */
@Component
class FlightPlaces {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final JdbcClient database;

    FlightPlaces(
            RepositoryService repository, RuntimeService runtime, ManagementService management, JdbcClient database) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.database = database;
    }

    /**
     * Nothing where no case runs by that version, or model and forms are the same.
     *
     * @param sets what was deployed together, by the id of the deployment
     */
    Stream<InFlight> of(
            ProcessDefinition before, ProcessDefinition now, ModelSet proposed, Function<String, ModelSet> sets) {
        boolean runs = runtime.createProcessInstanceQuery()
                        .processDefinitionId(before.getId())
                        .count()
                > 0;
        if (!runs || isTheSame(before, sets.apply(before.getDeploymentId()), proposed)) {
            return Stream.empty();
        }
        Comparison compared = new Comparison(
                before,
                repository.getBpmnModelInstance(before.getId()),
                repository.getBpmnModelInstance(now.getId()),
                mapped(before, now));
        return Stream.concat(cases(compared), clocks(compared));
    }

    private record Comparison(
            ProcessDefinition before, BpmnModelInstance was, BpmnModelInstance is, Set<String> mapped) {

        @Nullable
        String obstacle(String id) {
            if (mapped.contains(id)) {
                return null;
            }
            return is.getModelElementById(id) == null
                    ? "the new version has nothing under its id"
                    : "it is something else there, or in another place";
        }
    }

    private boolean isTheSame(ProcessDefinition before, ModelSet theirs, ModelSet proposed) {
        Collection<UserTask> tasks =
                repository.getBpmnModelInstance(before.getId()).getModelElementsByType(UserTask.class);
        Stream<String> forms = tasks.stream()
                .map(UserTask::getCamundaFormRef)
                .flatMap(form -> theirs.files().keySet().stream().filter(name -> name.endsWith("/" + form + ".form")));
        return Stream.concat(Stream.of(before.getResourceName()), forms)
                .allMatch(
                        name -> theirs.files().get(name).equals(proposed.files().get(name)));
    }

    /** The plan of moving that the engine makes by itself: the same id, the same kind, in the same place. */
    private Set<String> mapped(ProcessDefinition before, ProcessDefinition now) {
        return runtime
                .createMigrationPlan(before.getId(), now.getId())
                .mapEqualActivities()
                .build()
                .getInstructions()
                .stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
    }

    private Stream<InFlight> cases(Comparison compared) {
        return management.createActivityStatisticsQuery(compared.before().getId()).list().stream()
                .filter(step -> step.getInstances() > 0)
                .filter(step -> !passesOn(compared, step.getId()))
                .map(step -> place(Kind.CASES, compared, step.getId(), step.getInstances()));
    }

    /** A case that stands at a called process is counted there; unless its caller is what stops it. */
    private static boolean passesOn(Comparison compared, String id) {
        return compared.was().getModelElementById(id) instanceof CallActivity && compared.obstacle(id) == null;
    }

    private Stream<InFlight> clocks(Comparison compared) {
        return management
                .createJobDefinitionQuery()
                .processDefinitionId(compared.before().getId())
                .list()
                .stream()
                .filter(job -> job.getJobType().startsWith("timer"))
                .map(job -> place(
                        Kind.CLOCKS,
                        compared,
                        job.getActivityId(),
                        management.createJobQuery().jobDefinitionId(job.getId()).count()))
                .filter(clock -> clock.count() > 0);
    }

    private InFlight place(Kind kind, Comparison compared, String id, long count) {
        long drafts = kind == Kind.CASES ? drafts(compared.before(), id) : 0;
        ProcessDefinition before = compared.before();
        return new InFlight(
                kind,
                before.getName(),
                before.getVersion(),
                StepName.in(compared.was(), id),
                count,
                drafts,
                compared.obstacle(id));
    }

    private long drafts(ProcessDefinition before, String task) {
        return database.sql("select count(*) from task_draft d join act_ru_task t on t.id_ = d.task_id"
                        + " where t.proc_def_id_ = ? and t.task_def_key_ = ?")
                .params(List.of(before.getId(), task))
                .query(Long.class)
                .single();
    }
}
