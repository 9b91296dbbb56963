package onefrontdoor.redesign.process;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.jspecify.annotations.Nullable;

/** Every clock that protects a child stays where its task stays, keeps its length, and still tells somebody (INV18, T1 to T22). */
final class Clocks implements Rule {

    private static final String LENGTHS = "processes/shared/deadlines.dmn";
    private static final Pattern TIMER = Pattern.compile("T\\d+");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Stream<Finding> clocks = released.models.stream()
                .flatMap(before -> proposed.process(before.process().getId()).stream()
                        .flatMap(now -> clocks(before).flatMap(clock -> clock(clock, before, now))));
        return Stream.concat(clocks, lengths(proposed, released));
    }

    static boolean isClock(BoundaryEvent event) {
        return !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static Stream<BoundaryEvent> clocks(FlowModel model) {
        return model.each(BoundaryEvent.class).filter(Clocks::isClock);
    }

    private static Stream<Finding> clock(BoundaryEvent clock, FlowModel before, FlowModel now) {
        FlowNode task = now.node(clock.getAttachedTo().getId());
        if (task == null) {
            return Stream.of();
        }
        BoundaryEvent kept = same(clock, now);
        if (kept == null) {
            return Stream.of(missing(now, task, clock));
        }
        if (kept.cancelActivity() && !clock.cancelActivity()) {
            return Stream.of(answering(now, task, clock));
        }
        return told(before, clock).isEmpty() || !told(now, kept).isEmpty()
                ? Stream.of()
                : Stream.of(now.error(
                        kept, "It told somebody and tells nobody now.", "Let its way lead to whoever has to know."));
    }

    private static Finding missing(FlowModel now, FlowNode task, BoundaryEvent clock) {
        return now.error(
                task,
                "Its clock “" + FlowModel.called(clock) + "” is missing.",
                "Put the clock back with the id " + clock.getId() + "; its length stands in the table of deadlines.");
    }

    private static Finding answering(FlowModel now, FlowNode task, BoundaryEvent clock) {
        return now.error(
                task,
                "Its clock “" + FlowModel.called(clock) + "” ends the task now, so time would answer for somebody.",
                "Make the clock one that does not interrupt, and let it tell somebody.");
    }

    private static @Nullable BoundaryEvent same(BoundaryEvent clock, FlowModel now) {
        return clocks(now)
                .filter(other -> other.getId().equals(clock.getId()))
                .filter(other -> other.getAttachedTo()
                        .getId()
                        .equals(clock.getAttachedTo().getId()))
                .findFirst()
                .orElse(null);
    }

    /** The work and messages on the ways from here. */
    private static Set<String> told(FlowModel model, BoundaryEvent clock) {
        return model.graph().after(List.of(clock)).stream()
                .flatMap(node -> Doing.of(node).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> lengths(ParsedSet proposed, ParsedSet released) {
        Set<String> left =
                proposed.table(LENGTHS).stream().flatMap(Clocks::timers).collect(Collectors.toSet());
        return left.isEmpty()
                ? Stream.of()
                : released.table(LENGTHS).stream()
                        .flatMap(Clocks::timers)
                        .distinct()
                        .filter(timer -> !left.contains(timer))
                        .map(timer -> Finding.error(
                                LENGTHS,
                                timer,
                                "No rule says any more how long this deadline is.",
                                "Put its rule back; the length may be changed."));
    }

    private static Stream<String> timers(TableFile table) {
        return table.dmn().getModelElementsByType(InputEntry.class).stream()
                .flatMap(entry -> TIMER.matcher(entry.getTextContent()).results())
                .map(found -> found.group());
    }
}
