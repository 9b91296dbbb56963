package onefrontdoor.platform.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import onefrontdoor.directory.Colleague;
import onefrontdoor.directory.StaffList;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.platform.engine.Desk;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;

/** Who could take over from whom. */
@Component
class Colleagues {

    private final StaffList staff;
    private final RestrictedDesks groups;

    Colleagues(StaffList staff, RestrictedDesks groups) {
        this.staff = staff;
        this.groups = groups;
    }

    /** Those who may hold this task. */
    List<Colleague> whoMayHold(TaskEntity task) {
        return at(task.getCandidates().stream().map(IdentityLink::getGroupId));
    }

    /** Everybody at the desks of this person; at all desks for the head of service. */
    List<Colleague> of(String person) {
        Set<String> own = staff.desksOf(person);
        return at(
                own.contains(Desk.HEAD_OF_SERVICE.group())
                        ? Stream.of(Desk.values()).map(Desk::group)
                        : own.stream());
    }

    private List<Colleague> at(Stream<String> desks) {
        return desks.filter(Objects::nonNull)
                .flatMap(group -> groups.at(group).stream())
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
