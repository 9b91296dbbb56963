package onefrontdoor.platform.tasks;

import java.util.List;
import java.util.stream.Stream;
import onefrontdoor.directory.Colleague;
import onefrontdoor.shared.Actor;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/** Where everything that an absent colleague holds is handed on in one step. */
@Service
class CoverDesk {

    private final EngineWork engine;
    private final HandingOn hands;
    private final Colleagues colleagues;
    private final TaskService tasks;

    CoverDesk(EngineWork engine, HandingOn hands, Colleagues colleagues, @Lazy TaskService tasks) {
        this.engine = engine;
        this.hands = hands;
        this.colleagues = colleagues;
        this.tasks = tasks;
    }

    /** A colleague and the number of tasks that this person may take out of their hands. */
    record Holding(String id, String name, long tasks) {}

    /** How many tasks have a new holder, and how many went back to their team. */
    record Covered(long handedOn, long backToTheTeam) {}

    List<Holding> team(Authentication person) {
        return engine.as(
                person,
                context -> EngineWork.asTheHouse(() -> colleagues.of(person.getName()).stream()
                        .map(one -> holding(one, context))
                        .toList()));
    }

    private Holding holding(Colleague one, CommandContext context) {
        return new Holding(one.id(), one.name(), heldBy(one.id(), context).count());
    }

    /** What the new holder may not hold goes back to its team. */
    Covered cover(String absent, Move move, Authentication person) {
        Actor by = new Actor(person.getName());
        return engine.as(person, context -> {
            List<TaskEntity> held = heldBy(absent, context).toList();
            List<TaskEntity> theirs = held.stream()
                    .filter(task -> move.holder() != null && hands.mayHold(task, move.holder()))
                    .toList();
            held.forEach(task -> hands.move(task, theirs.contains(task) ? move : move.backToTheTeam(), by));
            return new Covered(theirs.size(), held.size() - theirs.size());
        });
    }

    private Stream<TaskEntity> heldBy(String holder, CommandContext context) {
        return EngineWork.asTheHouse(
                        () -> tasks.createTaskQuery().taskAssignee(holder).list())
                .stream()
                .map(TaskEntity.class::cast)
                .filter(task -> hands.mayMove(task, context));
    }
}
