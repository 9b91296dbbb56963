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

    /** The same without any case by its reference, for people who open no record. */
    static List<String> counted(List<CaseMoved> cases, boolean trial) {
        long moved = cases.stream().filter(CaseMoved::moves).count();
        String title = trial ? "%d can move, %d cannot" : "%d moved, %d stayed";
        Map<String, Long> stay = cases.stream()
                .filter(one -> !one.moves())
                .collect(groupingBy(
                        one -> "%s: %s".formatted(one.place(), one.why().orElseThrow()), TreeMap::new, counting()));
        Stream<String> stays =
                stay.entrySet().stream().map(one -> "  %5d stay at %s".formatted(one.getValue(), one.getKey()));
        return Stream.of(Stream.of(title.formatted(moved, cases.size() - moved)), places(cases), stays)
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
