package onefrontdoor.platform.tasks;

import java.util.List;
import java.util.Set;
import onefrontdoor.audit.AuditTrail;
import onefrontdoor.platform.engine.Desk;
import onefrontdoor.platform.engine.HandedOn;
import onefrontdoor.platform.tasks.Colleagues.Colleague;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Where a task that a colleague holds is taken over or handed on, with a reason that stays on the record. */
@Service
class HandOnDesk {

    private static final int LONGEST_REASON = 1_000;

    private final EngineWork engine;
    private final Colleagues colleagues;
    private final Reassignments reassignments;
    private final AuditTrail audit;

    HandOnDesk(EngineWork engine, Colleagues colleagues, Reassignments reassignments, AuditTrail audit) {
        this.engine = engine;
        this.colleagues = colleagues;
        this.reassignments = reassignments;
        this.audit = audit;
    }

    /** Who takes a task over, and why. */
    record Move(@Nullable String to, @Nullable String reason) {

        String words() {
            String words = reason == null ? "" : reason.strip();
            if (words.isEmpty() || words.length() > LONGEST_REASON) {
                throw new Refusal(Refusal.Kind.INVALID, "Say why, in " + LONGEST_REASON + " characters or fewer.");
            }
            return words;
        }

        /** Empty means back to the team. */
        @Nullable
        String holder() {
            return to == null || to.isBlank() ? null : to;
        }

        @Override
        public String toString() {
            return "Move";
        }
    }

    List<Colleague> whoMayTake(String taskId) {
        return engine.inOneTransaction(context -> {
            TaskEntity task = movable(taskId, context);
            return EngineWork.asTheHouse(() -> colleagues.whoMayHold(task));
        });
    }

    void handOn(String taskId, Move move) {
        engine.inOneTransaction(context -> {
            TaskEntity task = movable(taskId, context);
            if (task.getAssignee() == null) {
                throw new NotHeldByAnybody();
            }
            move(task, move, new Actor(context.getAuthenticatedUserId()));
            return taskId;
        });
    }

    private void move(TaskEntity task, Move move, Actor by) {
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

    private boolean mayHold(TaskEntity task, String person) {
        Set<String> desks = EngineWork.asTheHouse(() -> colleagues.desksOf(person));
        return HandedOn.isFor(task, desks);
    }

    /** Everybody of the task's own desk may move it, and the head of service any task. */
    private TaskEntity movable(String taskId, CommandContext context) {
        TaskEntity task = EngineWork.open(taskId, context);
        Set<String> desks = Set.copyOf(context.getAuthenticatedGroupIds());
        if (!HandedOn.isFor(task, desks) && !desks.contains(Desk.HEAD_OF_SERVICE.group())) {
            throw new NotYourTeams();
        }
        return task;
    }

    /** Said of a task of another team as of one that does not exist. */
    static final class NotYourTeams extends Refusal {

        private static final long serialVersionUID = 1L;

        NotYourTeams() {
            super(Kind.NOT_FOUND, "There is no such task for you. It may be finished, or belong to another team.");
        }
    }

    /** Nobody holds the task. */
    static final class NotHeldByAnybody extends Refusal {

        private static final long serialVersionUID = 1L;

        NotHeldByAnybody() {
            super(Kind.CONFLICT, "Nobody holds this task. Whoever does it next claims it.");
        }
    }

    /** The new holder belongs to no group that may do the task. */
    static final class NotTheirDesk extends Refusal {

        private static final long serialVersionUID = 1L;

        NotTheirDesk() {
            super(Kind.INVALID, "Choose somebody of the team that this task is for, or put it back for the team.");
        }
    }
}
