package onefrontdoor.taf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A need in words: whose it is, and how far they have come with it from the first reading to the latest (K22). */
@Component
class NeedSheet {

    private final PlanProperties lists;
    private final PlanWords words;

    NeedSheet(PlanProperties lists, PlanWords words) {
        this.lists = lists;
        this.words = words;
    }

    /** @param names of children whom the reader may know, by their numbers; the others stay numbers */
    Map<String, Object> of(Need need, Map<Integer, String> names) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("number", String.valueOf(need.number()));
        line.put("kind", words.need(need.kind()));
        line.put("whose", need.child() == null ? words.of("whose", "family") : child(need.child(), names));
        line.put("words", need.words());
        line.put("start", score(need.start().score()));
        line.put(
                "latest", need.readings().size() == 1 ? "" : score(need.latest().score()));
        line.put("readings", need.readings().stream().map(this::reading).toList());
        return line;
    }

    String child(int number, Map<Integer, String> names) {
        String name = names.getOrDefault(number, "");
        return words.of("whose", "child", number) + (name.isEmpty() ? "" : " " + name);
    }

    /** A step that a council has taken off its scale is still shown by its number. */
    private String score(int step) {
        return step > lists.scale().size()
                ? String.valueOf(step)
                : step + ": " + lists.scale().get(step - 1);
    }

    private Map<String, String> reading(Reading reading) {
        return Map.of(
                "score", score(reading.score()),
                "occasion", words.of(reading.occasion()),
                "by", words.who(reading.by()),
                "at", words.of(reading.at()));
    }

    /** What can be chosen, by the name of its question. */
    Map<String, List<Map<String, String>>> choices(Map<Integer, String> names) {
        return Map.of(
                "about", whose(names),
                "kind",
                        lists.needs().stream()
                                .map(kind -> option(kind, words.need(kind)))
                                .toList(),
                "score", steps(),
                "doer", each(Doer.values()),
                "status", each(ActionStatus.values()),
                "outcome", each(NeedOutcome.values()));
    }

    private List<Map<String, String>> whose(Map<Integer, String> names) {
        Stream<Map<String, String>> children =
                names.keySet().stream().sorted().map(number -> option("child-" + number, child(number, names)));
        return Stream.concat(children, Stream.of(option("family", words.of("whose", "family"))))
                .toList();
    }

    private List<Map<String, String>> steps() {
        return IntStream.rangeClosed(1, lists.scale().size())
                .mapToObj(step -> option(String.valueOf(step), score(step)))
                .toList();
    }

    private List<Map<String, String>> each(Enum<?>... answers) {
        return Stream.of(answers)
                .map(answer -> option(answer.name(), words.of(answer)))
                .toList();
    }

    private static Map<String, String> option(String value, String said) {
        return Map.of("value", value, "words", said);
    }
}
