package onefrontdoor.platform.tasks;

import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.directory.StaffList;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.platform.engine.HandedOn;
import onefrontdoor.platform.engine.NotYourTask;
import onefrontdoor.platform.engine.WhoseTask;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The rules by which a task goes from hand to hand: who may move it, who may hold it, and that it is written down. */
@Component
class HandingOn {

    private final StaffList staff;
    private final WhoseTask whose;
    private final Reassignments reassignments;
    private final AuditTrail audit;

    HandingOn(StaffList staff, WhoseTask whose, Reassignments reassignments, AuditTrail audit) {
        this.staff = staff;
        this.whose = whose;
        this.reassignments = reassignments;
        this.audit = audit;
    }

    TaskEntity movable(String taskId, CommandContext context) {
        TaskEntity task = EngineWork.open(taskId, context);
        if (!mayMove(task, context)) {
            throw new NotYourTask();
        }
        return task;
    }

    /** Everybody of the task's own desk may move it, and the head of service any task that is not on a restricted record. */
    boolean mayMove(TaskEntity task, CommandContext context) {
        List<String> desks = context.getAuthenticatedGroupIds();
        return whose.isFor(task, context.getAuthenticatedUserId(), desks)
                || desks.contains(Desk.HEAD_OF_SERVICE.group()) && !whose.isRestricted(task);
    }

    boolean mayHold(TaskEntity task, String person) {
        Set<String> desks = EngineWork.asTheHouse(() -> staff.desksOf(person));
        return whose.isFor(task, person, desks);
    }

    void move(TaskEntity task, Move move, Actor by) {
        String to = move.holder();
        if (to != null && !mayHold(task, to)) {
            throw new NotTheirDesk();
        }
        var moved = new Reassignments.Reassignment(
                task.getId(), task.getTaskDefinitionKey(), EngineWork.reference(task), task.getAssignee(), to, by);
        reassignments.record(moved, move.words());
        audit.changed(by, moved.reference(), "handed on " + moved.task());
        HandedOn.handOn(task, to);
    }

    /** The new holder belongs to no group that may do the task. */
    static final class NotTheirDesk extends Refusal {

        private static final long serialVersionUID = 1L;

        NotTheirDesk() {
            super(Kind.INVALID, "Choose somebody of the team that this task is for, or put it back for the team.");
        }
    }
}
