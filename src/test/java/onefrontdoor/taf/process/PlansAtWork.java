package onefrontdoor.taf.process;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.managementService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.taskService;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onefrontdoor.TestEngine;
import onefrontdoor.shared.FormAnswers;
import onefrontdoor.shared.Reference;
import onefrontdoor.taf.AllocationDesk;
import onefrontdoor.taf.BeginningDesk;
import onefrontdoor.taf.CheckDesk;
import onefrontdoor.taf.ClosingDesk;
import onefrontdoor.taf.InvitationDesk;
import onefrontdoor.taf.InvitationRoom;
import onefrontdoor.taf.MeetingDesk;
import onefrontdoor.taf.NamedLeadDesk;
import onefrontdoor.taf.PlansDatabase;
import onefrontdoor.taf.WatchDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;

/** Plans with their real desks, tables and models, and one clock for all of them. */
final class PlansAtWork {

    static final PlansDatabase PLANS = new PlansDatabase(
            "plans_at_work",
            new CamundaPlanProcess(TestEngine.engine().getRuntimeService()),
            new DmnKeepers(TestEngine.engine().getDecisionService()));

    private static final Date LATER = Date.from(Instant.parse("2036-03-02T10:00:00Z"));

    private PlansAtWork() {}

    /** Second of March 2026, ten o'clock. */
    static void open() {
        PLANS.clock.moveTo(Instant.parse("2026-03-02T10:00:00Z"));
        RuntimeService runtime = TestEngine.engine().getRuntimeService();
        PlanAlerts alerts = new PlanAlerts(runtime);
        WatchDesk watch = PLANS.bean(WatchDesk.class);
        ClosingDesk closing = PLANS.bean(ClosingDesk.class);
        MeetingDesk reviews = PLANS.bean(MeetingDesk.class);
        TestEngine.register(new BeginPlanDelegate(PLANS.bean(BeginningDesk.class)));
        TestEngine.register(new LeadAsNamedDelegate(PLANS.bean(NamedLeadDesk.class)));
        TestEngine.register(new RecordAllocationDelegate(PLANS.bean(AllocationDesk.class)));
        TestEngine.register(new EscalateAllocationDelegate(watch, alerts));
        TestEngine.register("beginAssessmentDelegate", PlansAtWork::beginAssessment);
        TestEngine.register("recordAssessmentDelegate", work -> work.setVariable("checkBy", LATER));
        TestEngine.register("recordQualityCheckDelegate", work -> work.setVariable("assessmentQuality", "COUNTS"));
        TestEngine.register(new FindReviewDelegate(reviews));
        TestEngine.register(new RecordReviewDelegate(reviews, closing));
        TestEngine.register(new RecordClosingDelegate(closing));
        TestEngine.register(new FindNextClockDelegate(watch));
        TestEngine.register(new TellOfLatenessDelegate(watch, alerts));
        TestEngine.register(new RecordLookDelegate(watch));
        TestEngine.register(new FindWhoChecksDelegate(PLANS.bean(CheckDesk.class)));
        TestEngine.register(new RecordCheckDelegate(PLANS.bean(CheckDesk.class)));
        InvitationDesk invitations = PLANS.bean(InvitationDesk.class);
        InvitationRoom room = PLANS.bean(InvitationRoom.class);
        TestEngine.register(new WriteInvitationsDelegate(invitations, room));
        TestEngine.register(new SendNextInvitationDelegate(room));
        TestEngine.register(new TellWhomToInviteDelegate(invitations, alerts));
        PLANS.team.process.set(new CamundaInvitationProcess(runtime));
    }

    /** Beside the review the family is assessed, which has tests of its own. */
    private static void beginAssessment(DelegateExecution assessment) {
        Stream.of("dueBy", "remindAt").forEach(date -> assessment.setVariable(date, LATER));
        assessment.setVariable("writers", assessment.getVariable("keepers"));
    }

    /** What follows when a service has taken the child of a contact on. */
    static ProcessInstance accepted(Reference contact) {
        ProcessInstance plan = runtimeService()
                .createMessageCorrelation("EarlyHelpAccepted")
                .processInstanceBusinessKey(contact.value())
                .setVariable("reference", contact.value())
                .setVariable("source", "SCHOOL")
                .setVariable("childrenAges", "7 years")
                .setVariable("urgency", "GREEN")
                .correlateStartMessage();
        execute(job(plan));
        Optional.ofNullable(job(plan)).ifPresent(next -> execute(next));
        return plan;
    }

    static Reference planOf(ProcessInstance process) {
        return new Reference((String) runtimeService().getVariable(process.getId(), EarlyHelpPlanModel.PLAN_REFERENCE));
    }

    /** An active plan, with the process that carries it. */
    static ProcessInstance active(String agency, FormAnswers lead) {
        ProcessInstance plan = accepted(PLANS.contact(agency));
        submit(task(planOf(plan), "Task_AllocateLeadProfessional").orElseThrow(), lead);
        return plan;
    }

    static void submit(Task task, FormAnswers answers) {
        taskService()
                .complete(
                        task.getId(),
                        Variables.createVariables()
                                .putValueTyped(
                                        FormAnswers.VARIABLE,
                                        Variables.objectValue(answers, true).create()));
    }

    static Optional<Task> task(Reference plan, String kind) {
        return tasks(plan).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(kind))
                .findFirst();
    }

    static List<Task> tasks(Reference plan) {
        return taskService()
                .createTaskQuery()
                .processInstanceBusinessKey(plan.value())
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** Time goes on, and every timer rings at its own moment. */
    static void until(String moment) {
        Instant end = Instant.parse(moment);
        for (Optional<Job> next = due(end); next.isPresent(); next = due(end)) {
            Instant rings = next.get().getDuedate().toInstant();
            if (rings.isAfter(PLANS.clock.instant())) {
                PLANS.clock.moveTo(rings);
            }
            execute(next.get());
        }
        PLANS.clock.moveTo(end);
    }

    private static Optional<Job> due(Instant end) {
        return managementService()
                .createJobQuery()
                .timers()
                .duedateLowerThan(Date.from(end.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst();
    }
}
