package onefrontdoor.platform.demo;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import onefrontdoor.directory.StaffList;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Works through the first steps of the demonstration's contacts as staff would: claim, fill in the form, complete. */
@Component
@Profile(DemoWithoutDatabase.PROFILE)
class DemoShift {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Map<Reference, Deque<DemoContacts.Step>> open = new ConcurrentHashMap<>();
    private final TaskService tasks;
    private final FormService forms;
    private final IdentityService identities;
    private final StaffList staff;
    private final TaskScheduler clockwork;

    DemoShift(
            TaskService tasks,
            FormService forms,
            IdentityService identities,
            StaffList staff,
            TaskScheduler clockwork) {
        this.tasks = tasks;
        this.forms = forms;
        this.identities = identities;
        this.staff = staff;
        this.clockwork = clockwork;
    }

    void takeOn(Reference reference, List<DemoContacts.Step> steps) {
        boolean idle = open.isEmpty();
        if (!steps.isEmpty()) {
            open.put(reference, new ArrayDeque<>(steps));
        }
        if (idle && !open.isEmpty()) {
            lookLater();
        }
    }

    /** Tasks appear when the engine's own jobs have run, so this looks again until the last step is done. */
    private void lookLater() {
        clockwork.schedule(this::work, clockwork.getClock().instant().plus(BETWEEN_LOOKS));
    }

    private void work() {
        open.forEach((reference, steps) -> {
            if (done(reference, steps.element())) {
                steps.remove();
            }
        });
        open.values().removeIf(Deque::isEmpty);
        if (!open.isEmpty()) {
            lookLater();
        }
    }

    private boolean done(Reference reference, DemoContacts.Step step) {
        Task task = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey(step.task())
                .singleResult();
        if (task == null) {
            return false;
        }
        identities.setAuthentication(step.by(), List.copyOf(staff.desksOf(step.by())));
        try {
            tasks.claim(task.getId(), step.by());
            forms.submitTaskForm(task.getId(), step.answers());
            return true;
        } finally {
            identities.clearAuthentication();
        }
    }
}
