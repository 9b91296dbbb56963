package onefrontdoor.redesign.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onefrontdoor.redesign.Finding;

/** A model names a piece of work, reads one variable or compares one with a constant; nothing else is evaluated (P11). */
final class AllowedExpressions implements Rule {

    private static final String BEAN = "@delegateExpression";
    private static final Pattern NAMED = Pattern.compile("\\$\\{([a-z][A-Za-z]*)}");
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{!?[a-z][A-Za-z]*( == ('[A-Z][A-Z_0-9]*'|true|false))?}");
    private static final Pattern BUSINESS_KEY = Pattern.compile("#\\{execution\\.processBusinessKey}");
    private static final Pattern EVALUATED = Pattern.compile("[$#]\\{");
    private static final String WAY = "text:bpmn:conditionExpression";
    private static final String CLOCK = "text:bpmn:timeDate";
    private static final Set<String> MUST_READ = Set.of(WAY, CLOCK);
    private static final Map<String, Pattern> PLACES = Map.of(
            WAY,
            CONDITION,
            CLOCK,
            NAMED,
            "text:bpmn:loopCardinality",
            NAMED,
            "@dueDate",
            NAMED,
            "@assignee",
            NAMED,
            "@candidateGroups",
            NAMED,
            "in@businessKey",
            BUSINESS_KEY);

    private final Set<String> work;

    /** @param work names of the pieces of work that a model may ask for */
    AllowedExpressions(Set<String> work) {
        this.work = Set.copyOf(work);
    }

    /** Whether a variable may be read there. */
    static boolean isPlace(String word) {
        return PLACES.containsKey(word);
    }

    @Override
    public Stream<Finding> check(ParsedSet proposed, ParsedSet released) {
        return proposed.models.stream()
                .flatMap(model -> model.spots().stream().flatMap(spot -> check(model, spot).stream()));
    }

    private Optional<Finding> check(FlowModel model, Spot spot) {
        if (spot.word().equals(BEAN)) {
            return isKnownWork(spot.value()) ? Optional.empty() : Optional.of(noWork(model, spot));
        }
        Pattern allowed = PLACES.get(spot.word());
        boolean mustMatch = MUST_READ.contains(spot.word())
                || EVALUATED.matcher(spot.value()).find();
        boolean matches = allowed != null && allowed.matcher(spot.value()).matches();
        return !mustMatch || matches ? Optional.empty() : Optional.of(refused(model, spot));
    }

    private static Finding noWork(FlowModel model, Spot spot) {
        return Finding.error(
                model.file(),
                spot.called(),
                "It asks for the work “" + spot.value() + "”, which does not exist.",
                "Choose a building block; a piece of work with a new ability needs a programmer.");
    }

    private boolean isKnownWork(String value) {
        var named = NAMED.matcher(value);
        return named.matches() && work.contains(named.group(1));
    }

    private static Finding refused(FlowModel model, Spot spot) {
        boolean condition = spot.word().equals(WAY);
        boolean clock = spot.word().equals(CLOCK);
        String wrong = clock
                ? "Its clock says “" + spot.value() + "” instead of reading a date that was worked out."
                : "It says “" + spot.value() + "”, which would be evaluated.";
        String toDo = condition
                ? "Compare one variable with one answer, such as ${answer == 'YES'}."
                : clock
                        ? "Name the variable that holds the date, such as ${decideBy}; its length stands in the table of deadlines."
                        : "Name one variable, such as ${decideBy}, or nothing.";
        return Finding.error(model.file(), spot.called(), wrong, toDo);
    }
}
