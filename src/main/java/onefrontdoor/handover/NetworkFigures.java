package onefrontdoor.handover;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts of requests: how many are open and late, and how long services took to answer. */
record NetworkFigures(NetworkQuestion asked, SmallCounts counts) {

    /** A line for each group of requests, by the name of the group. */
    List<List<String>> load(Collection<NetworkRequest> requests, Function<NetworkRequest, String> group) {
        List<List<String>> rows = new ArrayList<>();
        grouped(requests, group).forEach((name, each) -> rows.add(load(name, each)));
        return rows;
    }

    private List<String> load(String name, List<NetworkRequest> requests) {
        Instant end = asked.until();
        List<NetworkRequest> open =
                requests.stream().filter(one -> one.isOpenAt(end)).toList();
        long late = open.stream().filter(one -> one.isLateAt(end)).count();
        long longest = open.stream().mapToLong(one -> one.waited(end)).max().orElse(0);
        long begun = requests.stream()
                .filter(one -> one.isAskedBetween(asked.from(), end))
                .count();
        return List.of(
                name,
                counts.told(begun),
                counts.told(open.size()),
                counts.told(late),
                counts.told(String.valueOf(longest), open.size()));
    }

    /** How many answers each service gave in the time, and within how many days half of them came. */
    Map<String, List<String>> answers(Collection<NetworkRequest> requests, Function<NetworkRequest, String> group) {
        Map<String, List<String>> rows = new TreeMap<>();
        grouped(requests, group).forEach((name, each) -> rows.put(name, answers(each)));
        return rows;
    }

    private List<String> answers(List<NetworkRequest> requests) {
        List<Long> days = requests.stream()
                .filter(one -> one.isAnsweredBetween(asked.from(), asked.until()))
                .map(one -> one.waited(asked.until()))
                .sorted()
                .toList();
        String half = days.isEmpty() ? "" : String.valueOf(days.get((days.size() - 1) / 2));
        return List.of(counts.told(days.size()), counts.told(half, days.size()));
    }

    private static Map<String, List<NetworkRequest>> grouped(
            Collection<NetworkRequest> requests, Function<NetworkRequest, String> group) {
        return requests.stream().collect(Collectors.groupingBy(group, TreeMap::new, Collectors.toList()));
    }
}
