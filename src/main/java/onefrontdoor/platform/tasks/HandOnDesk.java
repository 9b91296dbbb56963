package onefrontdoor.platform.tasks;

import java.util.List;
import onefrontdoor.directory.Colleague;
import onefrontdoor.shared.Actor;
import onefrontdoor.shared.Refusal;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Service;

/** Where a task that a colleague holds is taken over or handed on, with a reason that stays on the record. */
@Service
class HandOnDesk {

    private final EngineWork engine;
    private final HandingOn hands;
    private final Colleagues colleagues;

    HandOnDesk(EngineWork engine, HandingOn hands, Colleagues colleagues) {
        this.engine = engine;
        this.hands = hands;
        this.colleagues = colleagues;
    }

    List<Colleague> whoMayTake(String taskId) {
        return engine.inOneTransaction(context -> {
            TaskEntity task = hands.movable(taskId, context);
            return EngineWork.asTheHouse(() -> colleagues.whoMayHold(task));
        });
    }

    void handOn(String taskId, Move move) {
        engine.inOneTransaction(context -> {
            TaskEntity task = hands.movable(taskId, context);
            if (task.getAssignee() == null) {
                throw new NotHeldByAnybody();
            }
            hands.move(task, move, new Actor(context.getAuthenticatedUserId()));
            return taskId;
        });
    }

    /** Nobody holds the task. */
    static final class NotHeldByAnybody extends Refusal {

        private static final long serialVersionUID = 1L;

        NotHeldByAnybody() {
            super(Kind.CONFLICT, "Nobody holds this task. Whoever does it next claims it.");
        }
    }
}
