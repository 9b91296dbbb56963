package onefrontdoor.frontdoor.process;

import java.util.Date;
import java.util.List;
import onefrontdoor.frontdoor.Urgency;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The running processes of one contact, with their tasks and timers. */
@Component
class OpenWork {

    private static final List<String> DECISIONS =
            List.of("Task_DecideThreshold", "Task_DecideDestination", "Task_ReadNewInformation");
    private static final List<String> ALARMS = List.of(
            "BoundaryEvent_ThresholdOverdue", "BoundaryEvent_DestinationOverdue", "BoundaryEvent_ReadingOverdue");
    private static final String PAPERWORK = "BoundaryEvent_TimeToHandOn";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService jobs;

    OpenWork(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy ManagementService jobs) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
    }

    OnContact on(Reference reference) {
        return new OnContact(
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list().stream()
                        .map(Execution::getId)
                        .toList());
    }

    /** The processes that share a contact's reference. */
    final class OnContact {

        private final List<String> processes;

        private OnContact(List<String> processes) {
            this.processes = processes;
        }

        /** Shows the urgency in every list, moves decisions to an earlier moment, and lets a Red contact skip the paperwork. */
        void rerate(Urgency urgency, Date due) {
            for (String process : processes) {
                runtime.setVariable(process, ContactTriageModel.URGENCY, urgency.name());
                moveDecisions(process, due);
                if (urgency == Urgency.RED) {
                    skipPaperwork(process);
                }
            }
        }

        void skipPaperwork() {
            processes.forEach(this::skipPaperwork);
        }

        private void skipPaperwork(String process) {
            timers(process, PAPERWORK).forEach(timer -> jobs.setJobDuedate(timer.getId(), null));
        }

        private void moveDecisions(String process, Date due) {
            Date decideBy = (Date) runtime.getVariable(process, ContactTriageModel.DECIDE_BY);
            if (decideBy == null || !due.before(decideBy)) {
                return;
            }
            runtime.setVariable(process, ContactTriageModel.DECIDE_BY, due);
            for (Task task : tasks.createTaskQuery().processInstanceId(process).list()) {
                if (DECISIONS.contains(task.getTaskDefinitionKey())) {
                    task.setDueDate(due);
                    tasks.saveTask(task);
                }
            }
            ALARMS.stream()
                    .flatMap(alarm -> timers(process, alarm).stream())
                    .forEach(timer -> jobs.setJobDuedate(timer.getId(), due));
        }

        private List<Job> timers(String process, String event) {
            return jobs.createJobQuery()
                    .processInstanceId(process)
                    .activityId(event)
                    .list();
        }
    }
}
