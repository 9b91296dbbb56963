package onefrontdoor.taf.process;

import static java.util.stream.Collectors.joining;
import static onefrontdoor.taf.PlansDatabase.leadFrom;
import static onefrontdoor.taf.PlansDatabase.typed;
import static onefrontdoor.taf.process.PlansAtWork.PLANS;
import static onefrontdoor.taf.process.PlansAtWork.accepted;
import static onefrontdoor.taf.process.PlansAtWork.active;
import static onefrontdoor.taf.process.PlansAtWork.planOf;
import static onefrontdoor.taf.process.PlansAtWork.submit;
import static onefrontdoor.taf.process.PlansAtWork.task;
import static onefrontdoor.taf.process.PlansAtWork.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.CoversModel;
import onefrontdoor.TestEngine;
import onefrontdoor.platform.engine.NextVersion;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.Aims;
import onefrontdoor.taf.PlanActions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Version 2 of the plan is deployed while a hundred plans run, at every place where one can stand (INV18, SC34). */
@CoversModel(value = "processes/taf/early-help-plan.bpmn", whole = false)
class RedeployTests {

    private static final int OF_EACH = 20;
    private static final String ALLOCATE = "Task_AllocateLeadProfessional";
    private static final String WRITE_UP = "Task_WriteUpReview";
    private static final String DECIDE = "Task_DecideClosing";
    private static final String ADDED = "Task_LookOverPlan";
    private static final String REVIEW = "processes/taf/taf-review.bpmn";

    private final ProcessEngine engine = TestEngine.engine();
    private final RepositoryService models = engine.getRepositoryService();
    private final HistoryService history = engine.getHistoryService();
    private final List<Reference> plans = new ArrayList<>();

    @BeforeEach
    void open() {
        PlansAtWork.open();
    }

    @AfterEach
    void takeVersionTwoBack() {
        NextVersion.takeBack(models);
    }

    @Test
    void leavesAHundredRunningPlansAsTheyWereAndEndsEachOnItsOwnVersion() {
        aHundredPlans();
        List<String> before = everythingThatRuns();

        versionTwo().start(models);

        assertThat(everythingThatRuns()).isEqualTo(before).hasSizeGreaterThan(1_000);
        toTheEnd();
        assertThat(plans)
                .hasSize(100)
                .allMatch(plan -> PLANS.count("plan where state = 'CLOSED' and reference = ?", plan.value()) == 1)
                .allMatch(plan -> carried(plan).allMatch(RedeployTests::endedOnVersionOne));
        assertThat(rung("BoundaryEvent_AllocationOverdue"))
                .as("where nobody led yet, and where somebody else had to")
                .isEqualTo(2 * OF_EACH);
        assertThat(rung("BoundaryEvent_ReviewDay"))
                .as("twice where the first review was before version 2, or closing was proposed")
                .isEqualTo(5 * OF_EACH);
    }

    @Test
    void beginsNewPlansOnVersionTwo() {
        versionTwo().start(models);

        ProcessInstance plan = accepted(PLANS.contact("childrens-centre"));
        submit(task(planOf(plan), ALLOCATE).orElseThrow(), leadFrom("2026-04-13"));

        assertThat(definition(plan).getVersion()).isEqualTo(2);
        Task added = task(planOf(plan), ADDED).orElseThrow();
        engine.getTaskService().complete(added.getId());
        until("2026-03-05T10:05:00Z");
        assertThat(task(planOf(plan), WRITE_UP).orElseThrow().getName())
                .as("the changed clock and the new name hold for it")
                .isEqualTo("Write up meeting");
    }

    @Test
    void deploysNothingAtARestartAndEverythingTogetherAfterAChange() {
        versionTwo().start(models);
        long after = models.createDeploymentQuery().count();

        versionTwo().start(models);
        assertThat(models.createDeploymentQuery().count()).isEqualTo(after).isEqualTo(2);
        List<ProcessDefinition> newest =
                models.createProcessDefinitionQuery().latestVersion().list();
        assertThat(newest)
                .extracting(ProcessDefinition::getDeploymentId)
                .containsOnly(deployed("EarlyHelpPlanProcess"));

        versionTwo()
                .with("forms/taf/decide-closing.form", "Children on the plan", "Everybody")
                .start(models);
        assertThat(models.createDeploymentQuery().count())
                .as("a form belongs to its model")
                .isEqualTo(3);
    }

    private static NextVersion versionTwo() {
        return new NextVersion()
                .with(REVIEW, "name=\"Write up review\"", "name=\"Write up meeting\"")
                .with(REVIEW, "${reviewOpensAt}", "2026-03-05T10:00:00Z")
                .with("processes/taf/plan-watch.bpmn", "${nextClockAt}", "2099-01-01T00:00:00Z")
                .with(
                        "processes/taf/lead-allocation.bpmn",
                        ">${allocateBy}</bpmn:timeDate",
                        ">2099-01-01T00:00:00Z</bpmn:timeDate")
                .with("forms/taf/write-up-review.form", "\"label\"", "\"label\" ")
                .with(
                        "processes/taf/early-help-plan.bpmn",
                        "sourceRef=\"CallActivity_LeadAllocation\" targetRef=\"Gateway_AssessAndReview\" />",
                        "sourceRef=\"CallActivity_LeadAllocation\" targetRef=\"" + ADDED + "\" />"
                                + "<bpmn:userTask id=\"" + ADDED + "\" name=\"Look over plan\" />"
                                + "<bpmn:sequenceFlow id=\"Flow_LookToBoth\" sourceRef=\"" + ADDED
                                + "\" targetRef=\"Gateway_AssessAndReview\" />");
    }

    /** Twenty at each place: to be closed, being written up, led by nobody yet, meeting later, and with a lead who leaves. */
    private void aHundredPlans() {
        each(() -> active("childrens-centre", leadFrom("2026-03-03")));
        each(() -> active("childrens-centre", leadFrom("2026-03-03")));
        until("2026-03-03T10:00:00Z");
        plans.forEach(plan -> engine.getTaskService().claim(writeUp(plan).getId(), "dehm1"));
        plans.subList(0, OF_EACH).forEach(plan -> submit(writeUp(plan), TafReviewProcessTests.proposing("2026-03-10")));
        each(() -> accepted(PLANS.contact("childrens-centre")));
        each(() -> active("childrens-centre", leadFrom("2026-03-10")));
        each(() -> active("childrens-centre", leadFrom("2026-03-10")));
        leave(plans.subList(plans.size() - OF_EACH, plans.size()));
    }

    private void each(Supplier<ProcessInstance> begun) {
        IntStream.range(0, OF_EACH).forEach(one -> plans.add(planOf(begun.get())));
    }

    private static void leave(List<Reference> left) {
        left.forEach(plan -> PLANS.bean(PlanActions.class).replaceLead(plan, typed("words", "She moves away.")));
    }

    private static Task writeUp(Reference plan) {
        return task(plan, WRITE_UP).orElseThrow();
    }

    /** Each task, job, waiting message and place, as the tables of the engine have it. */
    private List<String> everythingThatRuns() {
        List<String> all = new ArrayList<>();
        engine.getTaskService().createTaskQuery().list().stream()
                .map(task -> Stream.of(
                        task.getId(),
                        task.getProcessDefinitionId(),
                        task.getName(),
                        task.getAssignee(),
                        task.getDueDate(),
                        task.getExecutionId(),
                        form(task)))
                .forEach(task -> all.add(task.map(String::valueOf).collect(joining(" "))));
        engine.getManagementService().createJobQuery().list().stream()
                .map(JobEntity.class::cast)
                .forEach(job -> all.add("%s %s %s %s"
                        .formatted(
                                job.getId(),
                                job.getDuedate(),
                                job.getProcessDefinitionId(),
                                job.getJobHandlerConfigurationRaw())));
        engine.getRuntimeService().createEventSubscriptionQuery().list().stream()
                .filter(waits -> waits.getProcessInstanceId() != null)
                .forEach(waits ->
                        all.add("%s %s %s".formatted(waits.getId(), waits.getEventName(), waits.getExecutionId())));
        engine.getRuntimeService().createExecutionQuery().list().stream()
                .map(ExecutionEntity.class::cast)
                .forEach(place -> all.add(
                        "%s %s %s".formatted(place.getId(), place.getActivityId(), place.getProcessDefinitionId())));
        return all.stream().sorted().toList();
    }

    /** The words of the form that the task shows. */
    private String form(Task task) {
        try (InputStream form = engine.getTaskService()
                                .createTaskQuery()
                                .taskId(task.getId())
                                .initializeFormKeys()
                                .singleResult()
                                .getCamundaFormRef()
                        == null
                ? InputStream.nullInputStream()
                : engine.getFormService().getDeployedTaskForm(task.getId())) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void toTheEnd() {
        until("2026-03-05T10:00:00Z");
        plans.forEach(plan -> task(plan, ALLOCATE)
                .ifPresent(task -> submit(task, leadFrom("2026-03-10", "handOver", "Ring first."))));
        decide();
        until("2026-03-10T10:00:00Z");
        plans.forEach(plan ->
                task(plan, WRITE_UP).ifPresent(task -> submit(task, TafReviewProcessTests.proposing("2026-03-17"))));
        decide();
    }

    private void decide() {
        plans.forEach(plan -> task(plan, DECIDE).ifPresent(task -> close(plan, task)));
    }

    private static void close(Reference plan, Task decide) {
        Aims.heard(PLANS, plan);
        submit(decide, TafReviewProcessTests.closing());
    }

    private long tasksNamed(String name) {
        return engine.getTaskService().createTaskQuery().taskName(name).count();
    }

    /** The process of the plan and those that it called. */
    private Stream<HistoricProcessInstance> carried(Reference plan) {
        HistoricProcessInstance carrier = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(EarlyHelpPlanModel.KEY)
                .processInstanceBusinessKey(plan.value())
                .singleResult();
        return history.createHistoricProcessInstanceQuery().rootProcessInstanceId(carrier.getId()).list().stream();
    }

    private static boolean endedOnVersionOne(HistoricProcessInstance carrier) {
        return carrier.getEndTime() != null && carrier.getProcessDefinitionVersion() == 1;
    }

    private long rung(String clock) {
        return plans.stream()
                .flatMap(this::carried)
                .mapToLong(carrier -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(carrier.getId())
                        .activityId(clock)
                        .count())
                .sum();
    }

    private ProcessDefinition definition(ProcessInstance process) {
        return models.getProcessDefinition(process.getProcessDefinitionId());
    }

    private String deployed(String key) {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }
}
