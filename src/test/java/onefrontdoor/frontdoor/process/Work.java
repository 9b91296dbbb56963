package onefrontdoor.frontdoor.process;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import onefrontdoor.TestEngine;
import onefrontdoor.frontdoor.DecisionForms;
import onefrontdoor.frontdoor.SharingDesk;
import onefrontdoor.frontdoor.ThresholdDesk;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** What people do on the work list, and the contact that they work on. */
final class Work {

    static final Reference REFERENCE = new Reference("C-2026-000123");
    static final Date DECIDE_BY = at("2026-03-04T17:00:00Z");
    static final Date HAND_ON_BY = at("2026-03-03T15:00:00Z");
    static final Date REVIEW_BY = at("2026-03-05T12:00:00Z");
    static final Date CHASE_BY = at("2026-03-05T17:00:00Z");

    private Work() {}

    static Date at(String moment) {
        return Date.from(Instant.parse(moment));
    }

    /** What every process that shows a task is told about the contact. */
    static VariableMap contactVariables() {
        return Variables.putValue("reference", REFERENCE.value())
                .putValue("source", "SCHOOL")
                .putValue("childrenAges", "7 years")
                .putValue("urgency", "AMBER")
                .putValue("decideBy", DECIDE_BY);
    }

    static ProcessInstance start(String process, Map<String, Object> variables) {
        return TestEngine.engine().getRuntimeService().startProcessInstanceByKey(process, REFERENCE.value(), variables);
    }

    static ProcessInstance startedByMessage(String message, String deadlineName, Date deadline) {
        return startedByMessage(message, Map.of(deadlineName, deadline));
    }

    static ProcessInstance startedByMessage(String message, Map<String, Object> variables) {
        return TestEngine.engine()
                .getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(REFERENCE.value())
                .setVariables(contactVariables())
                .setVariables(variables)
                .correlateStartMessage();
    }

    /** The process that a call activity of another waits for. */
    static ProcessInstance called(String process, ProcessInstance caller) {
        return TestEngine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .superProcessInstanceId(caller.getId())
                .processDefinitionKey(process)
                .singleResult();
    }

    static FormAnswers answersBy(String person) {
        return new FormAnswers(new Actor(person), Map.of("note", "Spoke with the school."));
    }

    /** What follows from a decision when no adult is at risk and nothing is held. */
    static DecisionForms.Followed followedBy(ThresholdDesk.Outcome outcome) {
        return new DecisionForms.Followed(outcome, false, Optional.empty(), false);
    }

    /** Does every background job that waits at an element. */
    static void runningJobs(String element) {
        TestEngine.engine().getManagementService().createJobQuery().activityId(element).list().stream()
                .map(Job::getId)
                .forEach(TestEngine.engine().getManagementService()::executeJob);
    }

    /** Completes a task as the form does: the answers pass through and are kept nowhere in the engine. */
    static void submit(Task task, FormAnswers answers) {
        TestEngine.engine()
                .getTaskService()
                .complete(
                        task.getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
    }

    /** The task of the Head of Service, or null; a second one would be an error. */
    static @Nullable Task review() {
        return theOnlyTask("Task_ReviewOverdueDecision");
    }

    /** The task of the Customer Support Officer who chases, or null; a second one would be an error. */
    static @Nullable Task chase() {
        return theOnlyTask("Task_ChaseMissingInformation");
    }

    static @Nullable Task theOnlyTask(String name) {
        return TestEngine.engine()
                .getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(name)
                .processInstanceBusinessKey(REFERENCE.value())
                .singleResult();
    }

    /** Every service may be told, or a child has to go elsewhere. */
    static SharingDesk.Look settled(boolean anyChildNeedsDestination) {
        return look(SharingDesk.Step.PROCEED, anyChildNeedsDestination);
    }

    static SharingDesk.Look look(SharingDesk.Step step, boolean anyChildNeedsDestination) {
        return new SharingDesk.Look(step, CHASE_BY.toInstant(), anyChildNeedsDestination, REVIEW_BY.toInstant());
    }
}
