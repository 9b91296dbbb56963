package onefrontdoor.platform.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.platform.engine.InFlight.Kind;
import onefrontdoor.redesign.Difference;

/** What a redesign changes, and what it means for the cases in flight, in words. */
public final class EffectReport {

    private EffectReport() {}

    public static List<String> lines(List<Difference> differences, List<InFlight> flights) {
        if (differences.isEmpty()) {
            return List.of("Nothing differs from the set that is live.");
        }
        List<String> lines = new ArrayList<>();
        byFile(differences).forEach((file, found) -> {
            lines.add(file);
            found.forEach(one -> lines.add("  " + one));
        });
        lines.add(
                flights.isEmpty()
                        ? "No case is under way in what changes."
                        : "Under way; everything stays on its version unless it is moved:");
        flights.forEach(one -> lines.add("  " + line(one)));
        return lines;
    }

    private static Map<String, List<Difference>> byFile(List<Difference> differences) {
        return differences.stream()
                .collect(Collectors.groupingBy(Difference::file, LinkedHashMap::new, Collectors.toList()));
    }

    private static String line(InFlight one) {
        String counted = one.kind() == Kind.CLOCKS
                ? (one.count() == 1 ? "clock" : "clocks")
                : (one.count() == 1 ? "case" : "cases");
        Stream<String> drafts = one.drafts() == 0 ? Stream.empty() : Stream.of(" " + one.drafts() + " with a draft;");
        return "%s, version %d: %d %s at “%s”;%s %s"
                .formatted(
                        one.process(),
                        one.version(),
                        one.count(),
                        counted,
                        one.place(),
                        drafts.collect(Collectors.joining()),
                        one.why().map(why -> "cannot move: " + why).orElse("can move"));
    }
}
