package onefrontdoor.frontdoor.process;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.family.RestrictedRecords;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.frontdoor.RestrictedTasks;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts the open tasks of a record, and of the plans that came from it, before those who may see it, in the transaction in which its list changes. */
@Component
class CamundaRestrictedTasks implements RestrictedTasks {

    private final TaskService tasks;
    private final RestrictedRecords records;
    private final Offers offers;
    private final OpenWork open;
    private final AsTheFrontDoor frontDoor;

    CamundaRestrictedTasks(
            @Lazy TaskService tasks,
            Offers offers,
            OpenWork open,
            AsTheFrontDoor frontDoor,
            RestrictedRecords records) {
        this.tasks = tasks;
        this.records = records;
        this.offers = offers;
        this.open = open;
        this.frontDoor = frontDoor;
    }

    @Override
    public void offerAgain(Reference record) {
        frontDoor.ask(() -> {
            openOn(record).filter(task -> !isBeingCompleted(task)).forEach(task -> offerAgain(task, record));
            return record;
        });
    }

    private Stream<Task> openOn(Reference record) {
        return Stream.concat(Stream.of(record), records.coveredBy(record).stream())
                .map(Reference::value)
                .flatMap(key -> tasks.createTaskQuery().processInstanceBusinessKey(key).list().stream());
    }

    /** The task whose answer is just being recorded is still found and has no future. */
    private static boolean isBeingCompleted(Task task) {
        return ((TaskEntity) task).isDeleted();
    }

    private void offerAgain(Task task, Reference record) {
        Set<String> desks = offers.of(task).stream()
                .map(RestrictedDesks::deskOf)
                .filter(desk -> !desk.equals(RestrictedDesks.LISTED))
                .collect(Collectors.toSet());
        Set<String> wanted = offers.groups(record, desks);
        offers.only(task, wanted);
        if (task.getAssignee() != null && !offers.belongs(task.getAssignee(), wanted)) {
            tasks.setAssignee(task.getId(), null);
        }
    }

    @Override
    public void skipPaperwork(Reference record) {
        frontDoor.ask(() -> {
            open.on(record).skipPaperwork();
            return record;
        });
    }
}
