package onefrontdoor.taf;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onefrontdoor.shared.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of each need and what everybody says, in words, with what is missing before a plan can be closed. */
@Component
class ClosingSheet {

    private final NeedBook needs;
    private final NeedSheet needSheet;
    private final ClosingBook book;
    private final ClosingDuties duties;
    private final ResultsCheck results;
    private final PlanChildren children;
    private final PlanHistory history;
    private final PlanProperties lengths;
    private final PlanWords words;
    private final Clock clock;

    ClosingSheet(
            NeedBook needs,
            NeedSheet needSheet,
            ClosingBook book,
            ClosingDuties duties,
            ResultsCheck results,
            PlanChildren children,
            PlanHistory history,
            PlanProperties lengths,
            PlanWords words,
            Clock clock) {
        this.needs = needs;
        this.needSheet = needSheet;
        this.book = book;
        this.duties = duties;
        this.results = results;
        this.children = children;
        this.history = history;
        this.lengths = lengths;
        this.words = words;
        this.clock = clock;
    }

    /** What the page shows, with the names of children whom its reader may know. */
    Map<String, Object> of(Reference plan, Map<Integer, String> names) {
        return Map.of(
                "needs", outcomes(plan, names),
                "voices", voices(plan, names),
                "missing", missing(plan),
                "results", results(plan),
                "choices", needSheet.choices(names));
    }

    /** What the forms show: children by their numbers alone. */
    Map<String, Object> facts(Reference plan) {
        Optional<ClosingReason> reason = history.of(plan).proposedClosing();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("proposed", reason.map(words::of).orElse(""));
        facts.put("reason", reason.map(Enum::name).orElse(""));
        facts.put("checked", reason.filter(lengths.checkAfter()::contains).isPresent() ? "yes" : "no");
        facts.put("checkBy", words.of(PlanDates.day(clock.instant()).plusDays(lengths.checkAfterDays())));
        facts.put("finalMeeting", duties.hasFinalMeeting(plan) ? "yes" : "no");
        facts.put("results", results(plan));
        facts.put("needs", outcomes(plan, Map.of()));
        facts.put("voices", voices(plan, Map.of()));
        facts.put("missing", sentences(missing(plan)));
        return facts;
    }

    private static List<Map<String, String>> sentences(List<String> all) {
        return all.stream().map(sentence -> Map.of("sentence", sentence)).toList();
    }

    /** As for the reason that was proposed last, else for the commonest. */
    private List<String> missing(Reference plan) {
        return duties.missing(
                plan, history.of(plan).proposedClosing().orElse(ClosingReason.SINGLE_AGENCY_CAN_CONTINUE));
    }

    /** What closing it now means for payment by results; nothing where nobody pays by them. */
    private String results(Reference plan) {
        return results.of(plan)
                .map(result -> words.of(
                        "results",
                        result.verdict().name(),
                        result.because().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                        words.of(result.lastsUntil())))
                .orElse("");
    }

    private List<Map<String, Object>> outcomes(Reference plan, Map<Integer, String> names) {
        Map<Integer, Outcome> said = new TreeMap<>();
        book.outcomes(plan).forEach(outcome -> said.put(outcome.need(), outcome));
        return needs.of(plan).stream()
                .map(need -> with(needSheet.of(need, names), said.get(need.number())))
                .toList();
    }

    private Map<String, Object> with(Map<String, Object> line, @Nullable Outcome outcome) {
        line.put("outcome", outcome == null ? "" : words.of(outcome.outcome()));
        line.put("changed", outcome == null ? "" : Objects.toString(outcome.words(), ""));
        return line;
    }

    private List<Map<String, String>> voices(Reference plan, Map<Integer, String> names) {
        Map<Integer, Feedback> heard = new TreeMap<>();
        book.feedback(plan).forEach(feedback -> heard.put(feedback.child(), feedback));
        Stream<Integer> everybody = Stream.concat(
                Stream.of(Feedback.FAMILY), children.on(plan).stream().map(PlanChildren.OnPlan::number));
        return everybody
                .map(child -> voice(
                        child,
                        child == Feedback.FAMILY ? words.of("whose", "family") : needSheet.child(child, names),
                        heard.get(child)))
                .toList();
    }

    private Map<String, String> voice(int child, String who, @Nullable Feedback heard) {
        String said = heard == null ? "" : Objects.toString(heard.said(), "");
        boolean declined = heard != null && heard.declined();
        return Map.of(
                "child",
                String.valueOf(child),
                "who",
                who,
                "said",
                said,
                "declined",
                declined ? words.of("voice", "declined") : "");
    }
}
