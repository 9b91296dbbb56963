package onefrontdoor.frontdoor.process;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.shared.Reference;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** To which groups an open task is offered; a restricted record has groups of its own. */
@Component
class Offers {

    private final TaskService tasks;
    private final RestrictedDesks groups;
    private final StaffList staff;

    Offers(@Lazy TaskService tasks, RestrictedDesks groups, StaffList staff) {
        this.tasks = tasks;
        this.groups = groups;
        this.staff = staff;
    }

    Set<String> of(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The groups in which the people of these desks work on a record. */
    Set<String> groups(Reference record, Collection<String> desks) {
        return desks.stream()
                .flatMap(desk -> groups.groups(record, desk).stream())
                .collect(Collectors.toSet());
    }

    boolean belongs(@Nullable String person, Collection<String> wanted) {
        if (person == null) {
            return false;
        }
        Set<String> own = staff.desksOf(person);
        return wanted.stream().anyMatch(group -> groups.belongs(person, own, group));
    }

    /** Offers a task to these groups and to no other. */
    void only(Task task, Set<String> wanted) {
        Set<String> offered = of(task);
        wanted.stream()
                .filter(group -> !offered.contains(group))
                .forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        offered.stream()
                .filter(group -> !wanted.contains(group))
                .forEach(group -> tasks.deleteCandidateGroup(task.getId(), group));
    }
}
