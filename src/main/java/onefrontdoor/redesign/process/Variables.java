package onefrontdoor.redesign.process;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** A flow reads only what some piece of work of its module writes, and nothing that says who somebody is (P34). */
final class Variables implements Rule {

    /** Where new files are kept until the next build sorts them in. */
    private static final String ADDED = "processes/added";

    private static final Pattern READ = Pattern.compile("\\$\\{!?([a-z][A-Za-z]*)( == [^}]*)?}");
    private static final Pattern COMPARED = Pattern.compile("(?<![A-Za-z])[a-z][A-Za-z]*+ == '[A-Z][A-Z_0-9]*+'");
    private static final Set<String> HANDED_ON = Set.of("in@source", "in@target", "out@source", "out@target");
    private static final Set<String> PERSONAL = Set.of(
            "name",
            "firstName",
            "givenName",
            "familyName",
            "surname",
            "address",
            "postcode",
            "birth",
            "dateOfBirth",
            "phone",
            "email",
            "narrative",
            "worry",
            "notes",
            "nhsNumber",
            "upn",
            "childName");

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        Set<String> compared = released.models.stream()
                .flatMap(model -> model.spots().stream())
                .flatMap(Variables::answers)
                .collect(Collectors.toSet());
        Map<String, Set<String>> known = released.models.stream()
                .collect(Collectors.groupingBy(
                        Variables::folder, Collectors.flatMapping(Variables::read, Collectors.toSet())));
        return proposed.models.stream()
                .flatMap(model ->
                        Stream.concat(model(model, known(model, released, known)), newAnswers(model, compared)));
    }

    /** A flow whose file is new lies in no folder of the build: it knows what the flows know whose work it asks for. */
    private static Set<String> known(FlowModel model, ParsedSet released, Map<String, Set<String>> byFolder) {
        Set<String> work = work(model).collect(Collectors.toSet());
        return Stream.concat(
                        Stream.of(folder(model)),
                        released.models.stream()
                                .filter(other -> folder(model).equals(ADDED)
                                        && work(other).anyMatch(work::contains))
                                .map(Variables::folder))
                .distinct()
                .flatMap(folder -> byFolder.getOrDefault(folder, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Stream<String> work(FlowModel model) {
        return model.each(FlowNode.class).flatMap(step -> Doing.of(step).stream());
    }

    private static Stream<String> answers(Spot spot) {
        return spot.word().equals("text:bpmn:conditionExpression")
                ? COMPARED.matcher(spot.value()).results().map((MatchResult found) -> found.group())
                : Stream.empty();
    }

    /** The build may know an answer that no flow has asked for; only a person can tell. */
    private static Stream<Finding> newAnswers(FlowModel model, Set<String> compared) {
        return model.spots().stream().flatMap(spot -> answers(spot)
                .filter(answer -> !compared.contains(answer))
                .map(answer -> Finding.warning(
                        model.file(),
                        spot.called(),
                        "No flow has asked for “" + answer + "” before.",
                        "Make sure that the answer is spelt as the work before it gives it.")));
    }

    private static Stream<String> read(FlowModel model) {
        return model.spots().stream().flatMap(Variables::named);
    }

    private static String folder(FlowModel model) {
        return model.file().substring(0, model.file().lastIndexOf('/'));
    }

    private static Stream<String> named(Spot spot) {
        if (HANDED_ON.contains(spot.word())) {
            return Stream.of(spot.value());
        }
        return !AllowedExpressions.isPlace(spot.word())
                ? Stream.empty()
                : READ.matcher(spot.value()).results().map((MatchResult found) -> found.group(1));
    }

    private static Stream<Finding> model(FlowModel model, Set<String> known) {
        return model.spots().stream()
                .flatMap(spot -> named(spot)
                        .filter(name -> !known.contains(name))
                        .map(name ->
                                PERSONAL.contains(name) ? personal(model, spot, name) : unknown(model, spot, name)))
                .distinct();
    }

    private static Finding personal(FlowModel model, Spot spot, String name) {
        return Finding.error(
                model.file(),
                spot.called(),
                "It hands on “" + name + "”, which the engine would keep.",
                "Hand on references, answers, dates and counts only; forms read the record themselves.");
    }

    private static Finding unknown(FlowModel model, Spot spot, String name) {
        return Finding.error(
                model.file(),
                spot.called(),
                "It reads “" + name + "”, which nothing here works out.",
                "Use what other flows of this folder read; a new answer or date needs a programmer.");
    }
}
