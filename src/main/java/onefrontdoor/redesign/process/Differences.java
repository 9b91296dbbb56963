package onefrontdoor.redesign.process;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import onefrontdoor.redesign.Difference;
import onefrontdoor.redesign.Difference.Change;
import onefrontdoor.redesign.ModelSet;
import org.jspecify.annotations.Nullable;

/** What a proposed set does otherwise than the one before, element by element. */
public final class Differences {

    private static final int LONGEST = 120;

    private Differences() {}

    /** @throws IllegalArgumentException if a file cannot be read; the check says which */
    public static List<Difference> between(ModelSet before, ModelSet now) {
        TreeSet<String> files = new TreeSet<>(before.files().keySet());
        files.addAll(now.files().keySet());
        return files.stream()
                .filter(file ->
                        !Objects.equals(before.files().get(file), now.files().get(file)))
                .flatMap(file -> in(
                        file,
                        parts(file, before.files().getOrDefault(file, "")),
                        parts(file, now.files().getOrDefault(file, ""))))
                .toList();
    }

    private static Map<String, Part> parts(String file, String text) {
        if (text.isEmpty()) {
            return Map.of();
        }
        return file.endsWith(".form") ? FormParts.in(text) : DrawnParts.in(text);
    }

    private static Stream<Difference> in(String file, Map<String, Part> before, Map<String, Part> now) {
        List<Part> were = others(before, part -> now.containsKey(part.id()));
        Stream<Difference> gone = others(before, part -> !now.containsKey(part.id())).stream()
                .map(part -> of(Change.REMOVED, file, part, way(part, before)));
        Stream<Difference> added = others(now, part -> !before.containsKey(part.id())).stream()
                .map(part -> of(Change.ADDED, file, part, way(part, now)));
        Stream<Difference> changed = were.stream()
                .map(was -> of(Change.CHANGED, file, now.get(was.id()), changed(was, before, now)))
                .filter(one -> !one.words().isEmpty());
        return Stream.of(gone, added, changed, moved(file, were, others(now, part -> before.containsKey(part.id()))))
                .flatMap(found -> found);
    }

    private static Stream<Difference> moved(String file, List<Part> were, List<Part> are) {
        Map<String, Part> now = are.stream().collect(Collectors.toMap(Part::id, Function.identity()));
        return IntStream.range(0, were.size())
                .filter(at -> isElsewhere(were.get(at), now.get(were.get(at).id()), are.get(at)))
                .mapToObj(at -> of(Change.MOVED, file, now.get(were.get(at).id()), ""));
    }

    private static List<Part> others(Map<String, Part> parts, Predicate<Part> which) {
        return parts.values().stream().filter(which).toList();
    }

    /** A flow is known by where it leads. */
    private static String way(Part part, Map<String, Part> parts) {
        String from = said(part.traits().get("sourceRef"), parts);
        return from.isEmpty()
                ? ""
                : "from “%s” to “%s”".formatted(from, said(part.traits().get("targetRef"), parts));
    }

    private static String changed(Part was, Map<String, Part> before, Map<String, Part> now) {
        Part is = now.get(was.id());
        TreeSet<String> traits = new TreeSet<>(was.traits().keySet());
        traits.addAll(is.traits().keySet());
        return traits.stream()
                .filter(trait ->
                        !Objects.equals(was.traits().get(trait), is.traits().get(trait)))
                .map(trait -> PlainWords.of(trait) + " "
                        + turned(
                                said(was.traits().get(trait), before),
                                said(is.traits().get(trait), now)))
                .collect(Collectors.joining("; "));
    }

    private static String turned(String was, String is) {
        if (was.isEmpty()) {
            return "is “" + is + "”";
        }
        return is.isEmpty() ? "“" + was + "” is gone" : "was “" + was + "” and is “" + is + "”";
    }

    /** What is named by its id is called as people call it. */
    private static String said(@Nullable String value, Map<String, Part> parts) {
        String text = value == null ? "" : value;
        String called = parts.containsKey(text) ? parts.get(text).name() : text;
        return called.length() <= LONGEST ? called : called.substring(0, LONGEST) + "…";
    }

    /** Drawn somewhere else, or in another order among those that were there before. */
    private static boolean isElsewhere(Part was, Part is, Part inItsPlace) {
        boolean reordered = was.place().isEmpty()
                && is.place().isEmpty()
                && !inItsPlace.id().equals(was.id());
        return reordered || !was.place().equals(is.place());
    }

    private static Difference of(Change change, String file, Part part, String words) {
        return new Difference(change, file, part.kind(), part.name(), part.id(), words);
    }
}
