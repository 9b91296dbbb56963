package onefrontdoor.platform.engine;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import onefrontdoor.frontdoor.RestrictedDesks;
import onefrontdoor.shared.OpenedTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose a task is: of the people at its desk, or of the person who holds it; on a restricted record only of those on its
 * list (P5, INV13).
 */
@Component
public class WhoseTask {

    /** The groups of restricted records in which something waits for a person; each step an index lookup. */
    private static final String WAITING = """
            select distinct link.group_id_ from restriction_listed listed
            cross join unnest(string_to_array(:desks, ',')) as desk
            join act_ru_identitylink link on link.group_id_ = desk || '@' || listed.contact_reference
            where listed.person = :person""";

    private final ObjectProvider<RestrictedDesks> desks;
    private final ObjectProvider<JdbcClient> database;

    WhoseTask(ObjectProvider<RestrictedDesks> desks, ObjectProvider<JdbcClient> database) {
        this.desks = desks;
        this.database = database;
    }

    /** The groups whose tasks somebody at these desks finds in lists. */
    List<String> groupsOf(String person, Collection<String> own) {
        String parts = String.join(",", own) + "," + RestrictedDesks.LISTED;
        List<String> restricted = database.getObject()
                .sql(WAITING)
                .param("desks", parts)
                .param("person", person)
                .query(String.class)
                .list();
        return Stream.concat(own.stream(), restricted.stream()).toList();
    }

    boolean concerns(TaskEntity task, Authentication viewer) {
        boolean holds = viewer.getUserId().equals(task.getAssignee()) && !isRestricted(task);
        return holds || viewer.getGroupIds() != null && isOffered(task, viewer.getUserId(), viewer.getGroupIds());
    }

    boolean isFor(TaskEntity task, Authentication viewer) {
        return viewer.getGroupIds() != null && isFor(task, viewer.getUserId(), viewer.getGroupIds());
    }

    /** Whether somebody at these desks may hold the task. */
    public boolean isFor(TaskEntity task, String person, Collection<String> own) {
        return !isExcluded(task, person) && isOffered(task, person, own);
    }

    /** Whether the desk of somebody has the task, but they have a part in what it is about: they decided it, or judged it. */
    boolean isExcluded(TaskEntity task, String person) {
        String notFor = (String) task.getVariable(OpenedTask.NOT_FOR);
        return notFor != null && List.of(notFor.split(",")).contains(person);
    }

    private boolean isOffered(TaskEntity task, String person, Collection<String> own) {
        return groups(task).anyMatch(group -> desks.getObject().belongs(person, own, group));
    }

    public boolean isRestricted(TaskEntity task) {
        return groups(task).anyMatch(RestrictedDesks::isOfRecord);
    }

    private static Stream<String> groups(TaskEntity task) {
        return task.getCandidates().stream().map(IdentityLink::getGroupId).filter(Objects::nonNull);
    }
}
