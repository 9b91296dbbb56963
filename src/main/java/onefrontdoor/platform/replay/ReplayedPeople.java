package onefrontdoor.platform.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.whatif.PastContact.Step;
import onefrontdoor.redesign.whatif.Replayed.Work;
import onefrontdoor.shared.WorkingCalendar;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;

/** People take as long for a task as they took for it then, and answer what they answered. */
final class ReplayedPeople {

    private static final String NAMED = "whoever is named";

    private final Map<String, Open> open = new HashMap<>();
    private final List<Work> work = new ArrayList<>();
    private final TaskService tasks;
    private final Flows flows;
    private final Recorded recorded;
    private final Answers answers;
    private final Sample sample;

    ReplayedPeople(TaskService tasks, Flows flows, Recorded recorded, Answers answers, Sample sample) {
        this.tasks = tasks;
        this.flows = flows;
        this.recorded = recorded;
        this.answers = answers;
        this.sample = sample;
    }

    private record Open(Task task, String step, String desk, Optional<Step> then, long came, long done) {}

    /** The tasks that are there now, each at the moment at which it will be done. */
    Stream<Happening> happenings() {
        Map<String, Task> now =
                tasks.createTaskQuery().list().stream().collect(Collectors.toMap(Task::getId, task -> task));
        open.values().stream()
                .filter(gone -> !now.containsKey(gone.task().getId()))
                .toList()
                .forEach(this::endedOtherwise);
        now.values().forEach(task -> open.computeIfAbsent(task.getId(), none -> opened(task)));
        return open.values().stream().map(one -> new Happening(one.done(), () -> complete(one)));
    }

    private Open opened(Task task) {
        String step = Recorded.key(flows.process(task.getProcessDefinitionId()), task.getTaskDefinitionKey());
        Optional<Step> then = recorded.next(step);
        long came = ClockUtil.getCurrentTime().getTime();
        long lasts = then.map(it -> it.ended() == null ? Happening.NEVER : Sample.lasted(it))
                .orElseGet(() -> sample.typical(step));
        return new Open(task, step, desk(task), then, came, lasts == Happening.NEVER ? lasts : came + lasts);
    }

    private String desk(Task task) {
        String desks = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .sorted()
                .collect(Collectors.joining(" or "));
        return desks.isEmpty() ? NAMED : desks;
    }

    private void complete(Open one) {
        open.remove(one.task().getId());
        note(
                one,
                one.task().getDueDate() == null
                        ? null
                        : one.done() > one.task().getDueDate().getTime());
        tasks.complete(one.task().getId(), one.then().map(answers::of).orElseGet(Map::of));
    }

    private void endedOtherwise(Open one) {
        open.remove(one.task().getId());
        note(one, null);
    }

    private void note(Open one, Boolean late) {
        int hour =
                Instant.ofEpochMilli(one.came()).atZone(WorkingCalendar.LONDON).getHour();
        work.add(new Work(one.step(), one.desk(), hour, late));
    }

    /** All that came up; what is open at the end and due before it is late. */
    List<Work> work() {
        long end = ClockUtil.getCurrentTime().getTime();
        List.copyOf(open.values()).forEach(one -> {
            boolean overdue =
                    one.task().getDueDate() != null && one.task().getDueDate().getTime() < end;
            note(one, overdue ? Boolean.TRUE : null);
        });
        return work;
    }
}
