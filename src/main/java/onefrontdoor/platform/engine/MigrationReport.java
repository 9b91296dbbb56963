package onefrontdoor.platform.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of many cases, counted by where they stand; those that stay by number and with the reason. */
public final class MigrationReport {

    private MigrationReport() {}

    public static List<String> lines(FlowMove order, List<CaseMoved> cases, boolean trial) {
        long moved = cases.stream().filter(CaseMoved::moves).count();
        String title = "%s, version %d to version %d: %d running, %d %s, %d cannot move"
                .formatted(
                        order.process(),
                        order.from(),
                        order.to(),
                        cases.size(),
                        moved,
                        trial ? "can move" : "moved",
                        cases.size() - moved);
        Stream<String> trialOnly = trial ? Stream.of("This was a trial: nothing has moved.") : Stream.of();
        return Stream.of(Stream.of(title), places(cases), stay(cases), trialOnly)
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> places(List<CaseMoved> cases) {
        Map<String, Long> counted =
                cases.stream().filter(CaseMoved::moves).collect(groupingBy(CaseMoved::place, TreeMap::new, counting()));
        return counted.entrySet().stream().map(place -> "  %5d at %s".formatted(place.getValue(), place.getKey()));
    }

    private static Stream<String> stay(List<CaseMoved> cases) {
        return cases.stream().flatMap(one -> one.why().stream()
                .map(why -> "  %s stays, at %s: %s".formatted(one.reference(), one.place(), why)));
    }
}
