package onefrontdoor.redesign.whatif;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.redesign.whatif.Replayed.Work;
import onefrontdoor.redesign.whatif.Replays.Through;

/** The same contacts through the live set and through a redesign, in words and numbers; always live first, then the redesign. */
public final class WhatIfReport {

    private final List<Replayed> live;
    private final List<Replayed> proposed;
    private final Map<String, String> names;

    public WhatIfReport(Through live, Through proposed) {
        this.live = live.contacts();
        this.proposed = proposed.contacts();
        names = new TreeMap<>(live.names());
        names.putAll(proposed.names());
    }

    public List<String> lines() {
        if (live.isEmpty()) {
            return List.of("No contact has ended yet whose answers are on record. There is nothing to try this on.");
        }
        return Stream.of(paths(), rules(), work(), deadlines(), unknown())
                .flatMap(part -> part)
                .toList();
    }

    private Stream<String> paths() {
        long others = IntStream.range(0, live.size())
                .filter(n -> !live.get(n).passed().equals(proposed.get(n).passed()))
                .count();
        String tried = counted(live.size()) + " tried: ";
        return others == 0
                ? Stream.of(tried + "each takes the same path.")
                : Stream.concat(
                        Stream.of(tried + counted(others) + " on another path. Steps, live and then by the redesign:"),
                        changes(Replayed::passed));
    }

    private Stream<String> rules() {
        List<String> changes = changes(Replayed::rules).toList();
        return changes.isEmpty() ? Stream.empty() : Stream.concat(Stream.of("Answers of the rules:"), changes.stream());
    }

    private Stream<String> changes(Function<Replayed, SortedMap<String, Integer>> counts) {
        Map<String, Integer> before = sums(live, counts);
        Map<String, Integer> after = sums(proposed, counts);
        return keys(before, after)
                .filter(key -> !before.getOrDefault(key, 0).equals(after.getOrDefault(key, 0)))
                .map(key ->
                        "  %s: %s".formatted(name(key), both(before.getOrDefault(key, 0), after.getOrDefault(key, 0))));
    }

    private static Map<String, Integer> sums(
            List<Replayed> contacts, Function<Replayed, SortedMap<String, Integer>> counts) {
        Map<String, Integer> sums = new TreeMap<>();
        contacts.forEach(one -> counts.apply(one).forEach((key, count) -> sums.merge(key, count, Integer::sum)));
        return sums;
    }

    private static <K extends Comparable<K>> Stream<K> keys(Map<K, ?> before, Map<K, ?> after) {
        SortedSet<K> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream();
    }

    private Stream<String> work() {
        Map<String, Map<Integer, Long>> before = hours(live);
        Map<String, Map<Integer, Long>> after = hours(proposed);
        return Stream.concat(
                Stream.of("Tasks by desk, and by the hour at which they come up:"),
                keys(before, after)
                        .map(desk ->
                                desk(desk, before.getOrDefault(desk, Map.of()), after.getOrDefault(desk, Map.of()))));
    }

    private static Map<String, Map<Integer, Long>> hours(List<Replayed> contacts) {
        return work(contacts).collect(groupingBy(Work::desk, groupingBy(Work::hour, TreeMap::new, counting())));
    }

    private static Stream<Work> work(List<Replayed> contacts) {
        return contacts.stream().flatMap(one -> one.work().stream());
    }

    private String desk(String desk, Map<Integer, Long> before, Map<Integer, Long> after) {
        String byHour = keys(before, after)
                .map(hour ->
                        "%02d:00 %s".formatted(hour, both(before.getOrDefault(hour, 0L), after.getOrDefault(hour, 0L))))
                .collect(Collectors.joining("; "));
        return "  %s: %s (%s)".formatted(name(desk), both(sum(before), sum(after)), byHour);
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private Stream<String> deadlines() {
        Map<String, String> before = inTime(live);
        Map<String, String> after = inTime(proposed);
        String none = "none";
        return Stream.concat(Stream.of("Done in time:"), keys(before, after).map(step -> "  %s: %s"
                .formatted(name(step), both(before.getOrDefault(step, none), after.getOrDefault(step, none)))));
    }

    private static Map<String, String> inTime(List<Replayed> contacts) {
        Map<String, Map<Boolean, Long>> counts = work(contacts)
                .filter(one -> one.late() != null)
                .collect(groupingBy(Work::step, groupingBy(Work::late, counting())));
        return counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> "%d of %d"
                .formatted(one.getValue().getOrDefault(false, 0L), sum(one.getValue()))));
    }

    private Stream<String> unknown() {
        Map<String, Long> stopped = proposed.stream()
                .map(Replayed::stopped)
                .filter(Objects::nonNull)
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return stopped.entrySet().stream().map(place -> "Not known how %s would go on after “%s”."
                .formatted(counted(place.getValue()), name(place.getKey())));
    }

    private String name(String key) {
        return names.getOrDefault(key, key);
    }

    private static String both(Object before, Object after) {
        return before.equals(after) ? before.toString() : before + ", then " + after;
    }

    private static String counted(long contacts) {
        return contacts == 1 ? "1 contact" : contacts + " contacts";
    }
}
