package onefrontdoor.platform.tasks;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.platform.engine.Desk;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who sits at which desk. */
@Component
class Colleagues {

    private final IdentityService identities;

    Colleagues(@Lazy IdentityService identities) {
        this.identities = identities;
    }

    /** A member of staff, as a choice on a page. */
    record Colleague(String id, String name) {}

    /** Those who may hold this task. */
    List<Colleague> whoMayHold(TaskEntity task) {
        return at(task.getCandidates().stream().map(IdentityLink::getGroupId));
    }

    /** Everybody at the desks of this person; at all desks for the head of service. */
    List<Colleague> of(String person) {
        Set<String> own = desksOf(person);
        return at(
                own.contains(Desk.HEAD_OF_SERVICE.group())
                        ? Stream.of(Desk.values()).map(Desk::group)
                        : own.stream());
    }

    Set<String> desksOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private List<Colleague> at(Stream<String> desks) {
        return desks.filter(desk -> desk != null)
                .flatMap(desk -> identities.createUserQuery().memberOfGroup(desk).list().stream())
                .map(user -> new Colleague(user.getId(), user.getFirstName() + " " + user.getLastName()))
                .distinct()
                .sorted(Comparator.comparing(Colleague::name))
                .toList();
    }
}
