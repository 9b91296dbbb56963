package onefrontdoor.platform.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingActivityInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstructionsBuilder;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Versions of models, and the step of a running process from its own to another. */
@Component
class FlowVersions {

    private final RepositoryService repository;
    private final RuntimeService runtime;

    FlowVersions(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @throws NoSuchFlow if nothing like it is deployed */
    ProcessDefinition of(String process, int version) {
        ProcessDefinition model = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (model == null) {
            throw new NoSuchFlow("There is no version %d of %s.".formatted(version, process));
        }
        return model;
    }

    /**
     * All processes of a case, each to the model of its own name in the deployment of the new version, so that a form and
     * what is called next are found where they belong.
     */
    void move(List<ProcessInstance> whole, FlowMove order) {
        String deployment = of(order.process(), order.to()).getDeploymentId();
        for (ProcessInstance process : whole) {
            ProcessDefinition target = beside(process, deployment);
            if (!target.getId().equals(process.getProcessDefinitionId())) {
                runtime.newMigration(plan(process, target, order.clocks()))
                        .processInstanceIds(process.getId())
                        .execute();
            }
        }
    }

    private ProcessDefinition beside(ProcessInstance process, String deployment) {
        String key = repository
                .getProcessDefinition(process.getProcessDefinitionId())
                .getKey();
        ProcessDefinition target = repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment)
                .processDefinitionKey(key)
                .singleResult();
        if (target == null) {
            throw new NoSuchFlow("What it called, %s, is no part of the new version.".formatted(key));
        }
        return target;
    }

    private MigrationPlan plan(ProcessInstance process, ProcessDefinition target, FlowMove.Clocks clocks) {
        MigrationInstructionsBuilder equal = runtime.createMigrationPlan(
                        process.getProcessDefinitionId(), target.getId())
                .mapEqualActivities();
        return clocks == FlowMove.Clocks.KEPT
                ? equal.build()
                : equal.updateEventTriggers().build();
    }

    /** Which step the new version has no place for. */
    String words(MigratingProcessInstanceValidationException cannot) {
        String process = cannot.getValidationReport().getProcessInstanceId();
        ProcessInstance stays =
                runtime.createProcessInstanceQuery().processInstanceId(process).singleResult();
        return cannot.getValidationReport().getActivityInstanceReports().stream()
                .map(step -> words(step, name(stays, step.getSourceScopeId())))
                .sorted()
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** @param stays nothing when it ended meanwhile */
    private String name(@Nullable ProcessInstance stays, String step) {
        return stays == null
                ? step
                : StepName.in(repository.getBpmnModelInstance(stays.getProcessDefinitionId()), step);
    }

    private static String words(MigratingActivityInstanceValidationReport step, String name) {
        return "the new version has no place for “" + name + "”: " + String.join(" ", step.getFailures());
    }
}
