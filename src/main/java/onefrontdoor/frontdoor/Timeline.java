package onefrontdoor.frontdoor;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import onefrontdoor.frontdoor.StoryKind.Weight;
import org.jspecify.annotations.Nullable;

/** Says from the rows of a story who is responsible at each instant: one, or the record contradicts itself (INV04, INV16). */
final class Timeline {

    private static final Comparator<StoryRow> LATEST =
            Comparator.comparing(StoryRow::since).thenComparing(StoryRow::kind);

    private Timeline() {}

    /**
     * A stretch in which nothing changes.
     *
     * @param rows who is responsible, or how it ended: none where nobody knows of the child, more than one is too many
     */
    record Span(Instant since, @Nullable Instant until, List<StoryRow> rows) {}

    /** Of one person, told of on as many contacts as there are. An open case goes before one that has ended. */
    static List<StoryRow> at(Collection<StoryRow> rows, Instant moment) {
        List<StoryRow> cases =
                rows.stream().filter(row -> row.isAt(moment)).collect(groupingBy(StoryRow::child)).values().stream()
                        .flatMap(one -> ofCase(one).stream())
                        .toList();
        List<StoryRow> held = distinct(only(cases, Weight.HOLDS));
        if (!held.isEmpty()) {
            return held;
        }
        List<StoryRow> open =
                cases.stream().filter(row -> !row.weighs(Weight.ENDS)).toList();
        return (open.isEmpty() ? cases : open).stream().max(LATEST).stream().toList();
    }

    private static List<StoryRow> ofCase(List<StoryRow> rows) {
        List<StoryRow> held = only(rows, Weight.HOLDS);
        if (!held.isEmpty()) {
            return held.stream()
                    .filter(row -> row.kind() != StoryKind.PLAN_KEPT || !socialCareKeeps(rows))
                    .toList();
        }
        List<StoryRow> turn =
                rows.stream().filter(row -> row.weighs(Weight.TURN) || row.weighs(Weight.ENDS)).max(LATEST).stream()
                        .toList();
        boolean ended = turn.stream().allMatch(row -> row.weighs(Weight.ENDS));
        List<StoryRow> again = only(rows, Weight.AGAIN);
        return ended && !again.isEmpty() ? again.subList(0, 1) : turn;
    }

    /** Until somebody leads the plan that is to take a child over from it (INV16). */
    private static boolean socialCareKeeps(List<StoryRow> rows) {
        return rows.stream().anyMatch(row -> row.kind() == StoryKind.SOCIAL_CARE);
    }

    private static List<StoryRow> only(List<StoryRow> rows, Weight weight) {
        return rows.stream().filter(row -> row.weighs(weight)).toList();
    }

    private static List<StoryRow> distinct(List<StoryRow> rows) {
        Map<List<Object>, StoryRow> holders = new LinkedHashMap<>();
        rows.stream().sorted(LATEST).forEach(row -> holders.put(List.of(text(row.who()), reference(row)), row));
        return List.copyOf(holders.values());
    }

    /** Social care is one, whichever request brought the child there. */
    private static String reference(StoryRow row) {
        return row.kind() == StoryKind.SOCIAL_CARE ? "" : text(row.reference());
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** From the first moment on without a gap, one after the other. */
    static List<Span> spans(Collection<StoryRow> rows) {
        NavigableSet<Instant> moments = new TreeSet<>();
        rows.forEach(row -> {
            moments.add(row.since());
            if (row.until() != null) {
                moments.add(row.until());
            }
        });
        List<Span> spans = new ArrayList<>();
        moments.forEach(moment -> add(spans, new Span(moment, moments.higher(moment), at(rows, moment))));
        return spans;
    }

    private static void add(List<Span> spans, Span next) {
        Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
        if (last != null && last.rows().equals(next.rows())) {
            spans.set(spans.size() - 1, new Span(last.since(), next.until(), last.rows()));
        } else {
            spans.add(next);
        }
    }
}
